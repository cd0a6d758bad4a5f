import { type AnswerState, answerState, answerTo } from "#assessment/answer.ts";
import { getOwn } from "#lib/getOwn.ts";
import { OVERALL, outlineOf } from "#questionnaire/outline.ts";
import { GROUNDS, type Ground } from "#report/countEvidence.ts";
import type { CountRef, QuestionSet } from "#report/metricRef.ts";
import { exposureOf } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { rowNames } from "./explainMean.ts";
import { groupOf } from "./groupLeftOut.ts";
import { metricText } from "./metricText.ts";
import type { PartLine } from "./partLine.ts";

type QuestionsRef = Extract<CountRef, { kind: "questions" }>;

/** More questions than this are counted by parent, with one more level of explanations. */
const MAX_LISTED = 30;

type StateSet = Exclude<QuestionSet, Ground>;

const STATES = {
  answered: ["answered"],
  missing: ["open", "unknown"],
  unknown: ["unknown"],
  notApplicable: ["notApplicable"],
} as const satisfies Readonly<Record<StateSet, readonly AnswerState[]>>;

function isGround(which: QuestionSet): which is Ground {
  return GROUNDS.some((ground) => ground === which);
}

/** Explains the number of a node's questions in some state; null for an unknown node. */
export function countQuestions(context: ExplainContext, { id, which }: QuestionsRef): CountExplanation | null {
  const { explainFormatter, named } = context;
  const node = named(id);
  if (node === undefined || node.kind === "question") return null;
  const all = questionsBelow(context, id);
  const found = all.filter((question) => isIn(context, question, which));
  const title: ExplainMessageId = `explain.title.questions.${which}`;
  const sentence: ExplainMessageId = `explain.questions.${which}`;
  const countIn = (set: StateSet) => all.filter((question) => isIn(context, question, set)).length;
  const applicable = all.length - countIn("notApplicable");
  const total = isGround(which) ? countIn("answered") : which === "notApplicable" ? all.length : applicable;
  const children = childrenOf(context, id).filter((child) => named(child)?.kind !== "question");
  const childMetric = found.length > MAX_LISTED && children.length > 0;
  return {
    title: explainFormatter.text(title, { name: node.title }),
    sentence: explainFormatter.text(sentence, { total }),
    rows: childMetric ? rowsByChild(context, children, which) : found.map((question) => questionRow(context, question)),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: childMetric ? node.children : explainFormatter.text("explain.questions"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    related: [
      {
        title: explainFormatter.text("explain.metric.coverage"),
        value: metricText(context, id, "coverage") ?? "",
        of: { kind: "node", id, metric: "coverage" } as const,
      },
    ].filter(({ value }) => value !== ""),
  };
}

function rowsByChild(context: ExplainContext, children: readonly string[], which: QuestionSet): readonly PartLine[] {
  const { named } = context;
  return children.flatMap((child): PartLine[] => {
    const count = questionsBelow(context, child).filter((question) => isIn(context, question, which)).length;
    if (count === 0) return [];
    const of = { kind: "questions", id: child, which } as const;
    return [{ title: named(child)?.title ?? child, amount: count, of }];
  });
}

function questionRow(context: ExplainContext, question: string): PartLine {
  const { assessment } = context;
  const reason = answerTo(assessment.answers, question)?.notApplicable?.trim() ?? "";
  const names = rowNames(context, question, "value");
  return { amount: 1, ...names, detail: reason === "" ? names.detail : reason };
}

function isIn({ assessment }: ExplainContext, question: string, which: QuestionSet): boolean {
  const answer = answerTo(assessment.answers, question);
  const state = answerState(answer);
  if (isGround(which)) return state === "answered" && (answer?.evidence ?? "unstated") === which;
  const states: readonly AnswerState[] = STATES[which];
  return states.includes(state);
}

function childrenOf({ questionnaire }: ExplainContext, id: string): readonly string[] {
  if (id === OVERALL) return questionnaire.areas.map((area) => area.id);
  return outlineOf(questionnaire).nodes.get(id)?.children ?? [];
}

/** Returns the questions of the edition below a node. */
function questionsBelow(context: ExplainContext, id: string): readonly string[] {
  if (context.named(id)?.kind === "question") return scoreOf(context, id) === undefined ? [] : [id];
  return childrenOf(context, id).flatMap((child) => questionsBelow(context, child));
}

/**
 * Explains the number of unanswered controls of the applicable scenarios, among those that are in the edition and
 * apply.
 */
export function countOpenControls(context: ExplainContext): CountExplanation {
  const { explainFormatter, questionnaire, scorecard } = context;
  const applying = new Set(scorecard.risks.map(({ id }) => id));
  const risks = questionnaire.risks.filter(({ id }) => applying.has(id));
  const known = [...new Set(risks.flatMap((risk) => risk.controls.map(({ question }) => question)))];
  const controls = known.filter((question) => getOwn(scorecard.nodes, question)?.applicable === true);
  const open = controls.filter((question) => getOwn(scorecard.nodes, question)?.value === null);
  const holds = (question: string) =>
    risks.filter((risk) => risk.controls.some((control) => control.question === question)).length;
  return {
    title: explainFormatter.text("explain.title.openControls"),
    sentence: explainFormatter.text("explain.openControls.sentence", { total: controls.length }),
    rows: open.map((question) => ({
      ...questionRow(context, question),
      value: explainFormatter.text("explain.openControls.holds", { count: holds(question) }),
    })),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.questions"),
      value: explainFormatter.text("explain.openControls.column"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
  };
}

type ExposureRef = Extract<CountRef, { kind: "exposure" }>;

/** Explains the number of answered or open exposure questions, each with the number of scenarios that depend on it. */
export function countExposure(context: ExplainContext, { which }: ExposureRef): CountExplanation {
  const { explainFormatter, formatter, questionnaire, assessment, topic } = context;
  const profile = readProfile(questionnaire, assessment);
  const answerOf = (id: string) => formatter.list(profile.answerOf(id));
  const isIn = (id: string) => (answerOf(id) === "") === (which === "open");
  const reach = (id: string) => questionnaire.risks.filter((risk) => exposureOf(risk, profile).includes(id)).length;
  const others = questionnaire.exposure.filter(({ id }) => !isIn(id));
  const title: ExplainMessageId = `explain.title.exposure.${which}`;
  const sentence: ExplainMessageId = `explain.exposure.${which}`;
  return {
    title: explainFormatter.text(title, { topic }),
    sentence: explainFormatter.text(sentence, { topic, total: questionnaire.exposure.length }),
    rows: questionnaire.exposure
      .filter(({ id }) => isIn(id))
      .map(({ id, prompt }) => ({
        title: prompt,
        amount: 1,
        detail: answerOf(id),
        value: explainFormatter.text("explain.openControls.holds", { count: reach(id) }),
      })),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.questions"),
      value: explainFormatter.text("explain.openControls.column"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    leftOut: groupOf(
      context,
      `explain.exposure.others.${which}`,
      others.map(({ id, prompt }) => ({ title: prompt, detail: answerOf(id), of: null, question: null })),
    ),
    notes: [explainFormatter.text("explain.exposure.where")],
  };
}
