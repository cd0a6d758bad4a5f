import { type TracedReduction, traceReduction } from "#scoring/traceReduction.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { partOf } from "./part.ts";
import { riskTitle, type Scene } from "./scene.ts";

/** How much of all inherent risk the controls take off, scenario by scenario; null where none applies. */
export function explainReduction(scene: Scene): MetricExplanation | null {
  const { say, scorecard } = scene;
  const traced = traceReduction(scorecard);
  if (traced.length === 0) return null;
  const part = takenOff(scene, traced);
  return {
    ...BARE,
    ref: { kind: "reduction" },
    title: say.text("explain.title.reduction"),
    shown: part.total.text,
    sentence: say.text("explain.reduction.sentence"),
    formula: say.text("explain.reduction.formula"),
    amounts: [part.total.amount],
    parts: [part],
    notes: [say.text("explain.risk.ordinal")],
  };
}

function takenOff(scene: Scene, traced: readonly TracedReduction[]): ExplainedPart {
  const { say } = scene;
  const columns = {
    what: say.text("explain.column.scenario"),
    weight: say.text("explain.column.before"),
    value: say.text("explain.column.takenOff"),
    contribution: say.text("explain.column.contribution"),
  };
  return partOf(
    scene,
    {
      ...{ caption: say.text("explain.reduction.part"), combine: "sum", unit: "percent", columns },
      ...{ weightUnit: "number", sumsWeights: true },
    },
    traced.map(({ id, inherent, residual, contribution }) => ({
      title: riskTitle(scene, id),
      amount: contribution,
      weight: inherent,
      value: inherent - residual,
      reckon: ({ value, weights }) => value / weights,
      of: { kind: "risk", id, figure: "residual" },
    })),
  );
}
