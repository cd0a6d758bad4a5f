import { type Stretched, traceSensitivity } from "#scoring/traceSensitivity.ts";
import { leftOutOf, numbers, parts } from "./branch.ts";
import { rowNames } from "./means.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { Body } from "./node.ts";
import { partOf } from "./part.ts";
import { decimalsOfNode, type Scene, scoreOf } from "./scene.ts";

/** How far other weights could move the value, and which weights do. */
export function explainSensitivity(scene: Scene, id: string): Body {
  const { explainFormatter, scorecard } = scene;
  const { min, max } = traceSensitivity(scorecard, id);
  const sensitivity = scoreOf(scene, id)?.sensitivity ?? null;
  return {
    sentence: explainFormatter.text("explain.sensitivity.sentence"),
    formula: explainFormatter.text("explain.sensitivity.formula"),
    amounts: numbers(sensitivity?.min, sensitivity?.max),
    parts: parts(
      extreme(scene, id, "explain.sensitivity.min", min),
      extreme(scene, id, "explain.sensitivity.max", max),
    ),
    leftOut: leftOutOf(scene, id, "value", "value"),
  };
}

function extreme(
  scene: Scene,
  id: string,
  caption: "explain.sensitivity.min" | "explain.sensitivity.max",
  stretched: readonly Stretched[],
): ExplainedPart | null {
  const { explainFormatter, named } = scene;
  if (stretched.length === 0) return null;
  const columns = {
    what: named(id)?.children ?? "",
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.figure.value"),
    contribution: explainFormatter.text("explain.column.contribution"),
  };
  return partOf(
    scene,
    {
      caption: explainFormatter.text(caption),
      combine: "sum",
      columns,
      sumsWeights: true,
      totalDecimals: decimalsOfNode(scene, id),
    },
    stretched.map((child) => ({
      ...rowNames(scene, child.id, "value"),
      detail: explainFormatter.text(child.factor === 2 ? "explain.sensitivity.double" : "explain.sensitivity.half", {
        weight: explainFormatter.weight(child.weight),
      }),
      weight: child.weight * child.factor,
      value: child.value,
      amount: child.contribution,
      reckon: ({ weight, value, weights }) => (weight * value) / weights,
    })),
  );
}
