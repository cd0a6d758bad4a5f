import { getOwn } from "#lib/getOwn.ts";
import { answerName } from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { textsOf } from "#report/nodeReport.ts";
import { explain } from "#scoring/index.ts";
import { isBelow, wholePart } from "#scoring/tolerance.ts";
import type { ExplainContext } from "./explainContext.ts";
import { answerText } from "./explainMean.ts";
import type { ExplainedChecks } from "./explanation.ts";
import type { MetricBody } from "./metricBody.ts";
import { numbers } from "./nodeMetrics.ts";

/** Explains the level of a node: its requirements, its limits, and the requirements of the next level. */
export function explainLevel(context: ExplainContext, id: string): MetricBody {
  const { explainFormatter, named, max, scorecard } = context;
  const { score, next } = explain(scorecard, id);
  const child = named(id)?.child ?? "";
  const whole = score.value === null ? 0 : wholePart(score.value);
  return {
    sentence: explainFormatter.text("explain.level.sentence", { max }),
    formula: formulaOf(context, child),
    amounts: numbers(score.level),
    checks: score.level === null ? [] : [checksOf(context, id, next?.level ?? score.level)],
    heldBack: score.heldBackBy.map((below) => ({
      title: named(below)?.title ?? below,
      value: textsOf(context, below).value,
      of: { kind: "node", id: below, metric: "value" },
    })),
    notes:
      score.heldBackBy.length === 0
        ? []
        : [
            explainFormatter.text("explain.level.limited", {
              whole,
              level: score.level ?? 0,
              child,
              value: textsOf(context, id).value,
            }),
          ],
  };
}

function formulaOf({ questionnaire, explainFormatter, formatter }: ExplainContext, child: string): string {
  const { gate, cumulative } = questionnaire.scoring;
  if (cumulative !== undefined) {
    const answer = answerName(questionnaire, cumulative.answer);
    return explainFormatter.text("explain.level.formulaCumulative", { answer });
  }
  return gate === null
    ? explainFormatter.text("explain.level.formulaFree")
    : explainFormatter.text("explain.level.formula", { gate: formatter.level(gate), child });
}

/** Explains a projected level like today's, but without links, because the projected metrics cannot be opened. */
export function explainProjectedLevel(then: ExplainContext): MetricBody {
  const body = explainLevel(then, "overall");
  const checks = (body.checks ?? []).map((check) => ({
    ...check,
    rows: check.rows.map((row) => ({ ...row, of: null })),
  }));
  return { ...body, checks, heldBack: [] };
}

/** Lists the requirements of a level. */
function checksOf(context: ExplainContext, id: string, level: number): ExplainedChecks {
  const { explainFormatter, scorecard } = context;
  const { next, cumulative } = explain(scorecard, id);
  return {
    caption: explainFormatter.text(next !== null ? "explain.level.next" : "explain.level.top", { level }),
    columns: {
      what: explainFormatter.text("explain.column.what"),
      asked: explainFormatter.text("explain.column.asked"),
      has: explainFormatter.text("explain.column.has"),
      met: explainFormatter.text("explain.column.met"),
    },
    rows: cumulative === undefined ? valueRows(context, id, level) : answerRows(context, id, level, cumulative),
  };
}

type Checks = ExplainedChecks["rows"];

function metOf({ explainFormatter }: ExplainContext, met: boolean) {
  return { met, metText: explainFormatter.text(met ? "explain.met" : "explain.notMet") };
}

/** Requires the value, and for each child a value not too far below. */
function valueRows(context: ExplainContext, id: string, level: number): Checks {
  const { explainFormatter, formatter, scorecard, named } = context;
  const { gate, children, next } = explain(scorecard, id);
  const floor = gate === null ? 0 : level - gate;
  const asked = gate === null || floor <= 0 ? [] : children.filter(({ value }) => value !== null);
  return [
    {
      title: explainFormatter.text("explain.level.value"),
      asked: formatter.value(level),
      has: textsOf(context, id).value,
      ...metOf(context, next === null || !isBelow(0, next.valueMissing)),
      of: { kind: "node", id, metric: "value" },
    },
    ...asked.map((child) => ({
      title: named(child.id)?.title ?? child.id,
      asked: formatter.value(floor),
      has: textsOf(context, child.id).value,
      ...metOf(context, next === null || !next.below.includes(child.id)),
      of: { kind: "node" as const, id: child.id, metric: "value" as const },
    })),
  ];
}

type LevelAnswers = NonNullable<ReturnType<typeof explain>["cumulative"]>;

/**
 * Under a cumulative rule: for each child with questions of the levels up to this one, the number with the required
 * answer.
 */
function answerRows(context: ExplainContext, id: string, level: number, { answer, open }: LevelAnswers): Checks {
  const { explainFormatter, questionnaire, scorecard, named } = context;
  const { nodes } = outlineOf(questionnaire);
  return explain(scorecard, id).children.flatMap((child): Checks => {
    const asked = askedIn(context, child.id, level);
    if (asked.length === 0) return [];
    const met = asked.filter((question) => !open.includes(question)).length;
    const isQuestion = nodes.get(child.id)?.kind === "question";
    const row = { title: named(child.id)?.title ?? child.id, ...metOf(context, met === asked.length) };
    const of = { kind: "node", id: child.id, metric: "level" } as const;
    if (isQuestion)
      return [{ ...row, asked: answerName(questionnaire, answer), has: answerText(context, child.id), of }];
    const count = asked.length;
    return [
      {
        ...row,
        of,
        asked: explainFormatter.text("explain.level.allOf", { count }),
        has: explainFormatter.text("explain.level.someOf", { met, count }),
      },
    ];
  });
}

/** Returns the applicable questions of a node (or the question itself) that belong to the levels up to `level`. */
function askedIn({ questionnaire, scorecard }: ExplainContext, id: string, level: number): readonly string[] {
  return outlineOf(questionnaire).questions.flatMap(({ area, practice, question }) => {
    const isIn = [area.id, practice.id, question.id].includes(id);
    const isAsked = getOwn(scorecard.nodes, question.id)?.applicable === true;
    return isIn && isAsked && (question.maturityLevel ?? 1) <= level ? [question.id] : [];
  });
}
