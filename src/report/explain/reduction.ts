import { type TracedReduction, traceReduction } from "#scoring/traceReduction.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, FigureExplanation } from "./model.ts";
import type { Scene } from "./scene.ts";

/** How much of all inherent risk the controls take off, scenario by scenario; null where none applies. */
export function explainReduction(scene: Scene): FigureExplanation | null {
  const { say, words, scorecard } = scene;
  const traced = traceReduction(scorecard);
  if (traced.length === 0) return null;
  const part = partOf(scene, traced);
  return {
    ...BARE,
    ref: { kind: "reduction" },
    title: say.text("explain.title.reduction"),
    shown: words.share(part.total.amount),
    sentence: say.text("explain.reduction.sentence"),
    formula: say.text("explain.reduction.formula"),
    amounts: [part.total.amount],
    parts: [part],
    notes: [say.text("explain.risk.ordinal")],
  };
}

function partOf({ say, words, questionnaire }: Scene, traced: readonly TracedReduction[]): ExplainedPart {
  const rows = traced.map(({ id, inherent, residual, contribution }) => ({
    title: questionnaire.risks.find((risk) => risk.id === id)?.title ?? id,
    detail: "",
    weight: "",
    value: say.text("explain.reduction.change", { before: words.value(inherent), after: words.value(residual) }),
    contribution: say.percent(contribution),
    amount: contribution,
    of: { kind: "risk", id, figure: "residual" } as const,
    question: null,
  }));
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  return {
    caption: say.text("explain.reduction.part"),
    columns: {
      what: say.text("explain.column.scenario"),
      weight: "",
      value: say.text("explain.column.beforeAfter"),
      contribution: say.text("explain.column.contribution"),
    },
    rows,
    combine: "sum",
    total: { title: say.text("explain.total"), text: say.percent(amount), amount },
  };
}
