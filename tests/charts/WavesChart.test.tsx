import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WavesChart } from "#charts/WavesChart.tsx";
import type { WavePoint, Waves } from "#report/plan/waves.ts";

const texts = { asTable: "As a table", asPicture: "As a picture", toolbar: "This chart", hint: "Point at a number." };
/** The font size of a number in the chart on a narrow screen, in the chart's units. */
const LETTER = 20;

function waves(value: number, risk: number): Waves {
  const state = (wave: number): WavePoint => ({
    wave,
    label: `State ${wave}`,
    x: wave,
    value,
    risk,
    metrics: { value: null, level: null, risk: null },
    text: { value: "a value", level: "", risk: "a risk", steps: "", below: "", effort: "" },
  });
  return {
    kind: "waves",
    title: "",
    alt: "",
    caption: [],
    max: 5,
    target: null,
    most: { value: "5", risk: "100%" },
    least: "0",
    states: [state(0), state(1)],
    names: { state: "", value: "Value", target: "", level: "", risk: "Remaining risk", steps: "", effort: "" },
  };
}

const baseline = (element: Element) => Number(element.getAttribute("y"));

describe("the chart of waves", () => {
  it.each([
    { name: "at their maximum", value: 5, risk: 1 },
    { name: "close to it", value: 4.9, risk: 0.941 },
  ])("shows numbers $name below the name of their lane", ({ value, risk }) => {
    render(<WavesChart waves={waves(value, risk)} texts={texts} />);
    for (const [lane, number] of [
      ["Value", "a value"],
      ["Remaining risk", "a risk"],
    ] as const) {
      const name = baseline(screen.getByText(lane, { selector: "text" }));
      for (const shown of screen.getAllByText(number, { selector: "text" }))
        expect(baseline(shown) - LETTER * 0.8).toBeGreaterThan(name);
    }
  });
});
