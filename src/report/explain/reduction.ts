import { type TracedReduction, traceReduction } from "#scoring/traceReduction.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, FigureExplanation } from "./model.ts";
import { partOf, plainRow } from "./part.ts";
import { riskTitle, type Scene } from "./scene.ts";

/** How much of all inherent risk the controls take off, scenario by scenario; null where none applies. */
export function explainReduction(scene: Scene): FigureExplanation | null {
  const { say, words, scorecard } = scene;
  const traced = traceReduction(scorecard);
  if (traced.length === 0) return null;
  const part = takenOff(scene, traced);
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

function takenOff(scene: Scene, traced: readonly TracedReduction[]): ExplainedPart {
  const { say, words } = scene;
  const columns = {
    what: say.text("explain.column.scenario"),
    value: say.text("explain.column.beforeAfter"),
    contribution: say.text("explain.column.contribution"),
  };
  return partOf(
    scene,
    { caption: say.text("explain.reduction.part"), combine: "sum", write: say.percent, columns },
    traced.map(({ id, inherent, residual, contribution }) => ({
      ...plainRow(riskTitle(scene, id), say.percent(contribution), contribution),
      value: say.text("explain.reduction.change", { before: words.value(inherent), after: words.value(residual) }),
      of: { kind: "risk", id, figure: "residual" },
    })),
  );
}
