import { getOwn } from "#lib/getOwn.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { shownNumbers, textsOf } from "#report/nodeReport.ts";
import { calculationDecimals } from "#report/numbers/shownValue.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { termsOf, termsWithin, topicOf } from "#report/terms.ts";
import type { MeanMetric } from "#scoring/traceMean.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ExplainFormatter } from "./explainFormatter.ts";

/** A node of the tree with its name and terms. */
export type NamedNode = {
  readonly kind: "overall" | "area" | "practice" | "question";
  readonly title: string;
  /** The plural term for its children; empty for a question. */
  readonly children: string;
  /** The plural and the singular in running text. */
  readonly childrenWithin: string;
  readonly child: string;
  /** The id of its area; its own for an area. */
  readonly area: string;
};

/** The inputs of every explanation. */
export type ExplainContext = ReportContext & {
  readonly explainFormatter: ExplainFormatter;
  readonly named: (id: string) => NamedNode | undefined;
  /** The subject of the exposure profile, in running text. */
  readonly topic: string;
  /** The highest level: values, levels and targets run 0…max. */
  readonly max: number;
};

/** Adds the names of all nodes to a report context. */
export function createExplainContext(context: ReportContext, explainFormatter: ExplainFormatter): ExplainContext {
  const names = namesOf(context, explainFormatter);
  const max = highestLevel(context.questionnaire);
  return { ...context, explainFormatter, named: (id) => names.get(id), topic: topicOf(context), max };
}

/** Returns the score of a node; undefined if it is not in the edition. */
export function scoreOf({ scorecard }: ExplainContext, id: string): NodeScore | undefined {
  return getOwn(scorecard.nodes, id);
}

/** Returns the decimals with which the value of a node is shown. */
export function decimalsOfNode(context: ExplainContext, id: string): number {
  return shownNumbers(context, id).decimals;
}

/**
 * Returns the decimals for the result of a metric's calculation: those shown, and more if shownValue rounds
 * differently.
 */
export function decimalsOfMetric(context: ExplainContext, id: string, metric: MeanMetric): number | undefined {
  const { decimals, borders } = shownNumbers(context, id);
  switch (metric) {
    case "value":
    case "low":
    case "high":
      return calculationDecimals(scoreOf(context, id)?.[metric] ?? 0, decimals, borders);
    case "target":
    case "gap":
      return textsOf(context, id).calculated[metric];
    default:
      return undefined;
  }
}

/** Returns the title of a scenario. */
export function riskTitle({ questionnaire }: ExplainContext, id: string): string {
  return questionnaire.risks.find((risk) => risk.id === id)?.title ?? id;
}

/** Returns the name of a risk band. */
export function bandName({ questionnaire }: ExplainContext, id: string): string {
  return questionnaire.scoring.risk.bands.find((band) => band.id === id)?.name ?? id;
}

const NO_TERMS = { child: "", children: "", childrenWithin: "" };

function namesOf(context: ReportContext, explainFormatter: ExplainFormatter): ReadonlyMap<string, NamedNode> {
  const { areas } = context.questionnaire;
  const terms = termsOf(context);
  const within = termsWithin(context);
  const questionTerms = {
    child: explainFormatter.text("explain.question"),
    children: explainFormatter.text("explain.questions"),
    childrenWithin: explainFormatter.text("explain.questionsWithin"),
  };
  const names = new Map<string, NamedNode>();
  const title = explainFormatter.text("explain.whole", { count: areas.length, terms: within.areas });
  names.set("overall", {
    kind: "overall",
    title,
    child: within.area,
    children: terms.areas,
    childrenWithin: within.areas,
    area: "",
  });
  const childTerms = {
    area: { child: within.practice, children: terms.practices, childrenWithin: within.practices },
    practice: questionTerms,
    question: NO_TERMS,
  };
  for (const { kind, id, title: name, area } of outlineOf(context.questionnaire).list) {
    names.set(id, { kind, title: name, ...childTerms[kind], area });
  }
  return names;
}
