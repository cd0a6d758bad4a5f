import type { Formatter } from "#report/formatter.ts";
import { radarForm } from "#report/radarLines.ts";
import type { ComparedNode, ComparedState } from "./comparison.ts";
import type { StatesAxis, StatesRadar } from "./statesRadar.ts";

/** Builds the radar of the areas; null if there are too few or too many of them for one. */
export function buildStatesRadar(
  formatter: Formatter,
  states: readonly ComparedState[],
  nodes: readonly ComparedNode[],
  { finding, max, area }: { readonly finding: string; readonly max: number; readonly area: string },
): StatesRadar | null {
  const axes = nodes
    .filter(({ kind }) => kind === "area")
    .map(
      ({ id, short, title, values }): StatesAxis => ({
        id,
        label: short,
        title,
        values: values.map(({ value }) => value),
        texts: values.map(({ text }) => text),
      }),
    );
  if (radarForm(axes.length) !== "radar") return null;
  const lines = states.map(({ label }, index) =>
    formatter.text("comparison.altState", {
      name: label,
      points: axes.map((axis) => `${axis.label} ${axis.texts[index] ?? ""}`).join(", "),
    }),
  );
  return {
    kind: "states",
    title: finding,
    alt: formatter.text("comparison.alt", { count: states.length, max, states: lines.join("; ") }),
    caption: [{ text: formatter.text("comparison.radarCaption", { max }) }],
    max,
    states: states.map(({ key, label }) => ({ key, label })),
    axes,
    names: { axis: area },
  };
}
