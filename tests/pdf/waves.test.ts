import { beforeAll, describe, expect, it } from "vitest";
import { drawWaves, wavesHeight } from "#pdf/charts/waves.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { addSheet, type Mark } from "#pdf/page/sheets.ts";
import { COLOURS } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { WavePoint, Waves } from "#report/plan/waves.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

function aState(x: number, value: number | null, risk: number | null): WavePoint {
  const text = { value: `v${value}`, level: "", risk: `r${risk}`, steps: "", below: "3 steps", effort: "" };
  const metrics = { value: null, level: null, risk: null };
  return { wave: 0, label: "After a wave", x, value, risk, metrics, text };
}

function someWaves(states: readonly WavePoint[], target: number | null = 4): Waves {
  const names = {
    state: "",
    value: "Value",
    target: "Target",
    level: "",
    risk: "Remaining risk",
    steps: "",
    effort: "",
  };
  return {
    kind: "waves",
    title: "",
    alt: "",
    caption: [],
    max: 5,
    target,
    states,
    names,
    most: { value: "5", risk: "100%" },
    least: "0",
  };
}

function marksOf(waves: Waves): readonly Mark[] {
  const sheet = addSheet([]);
  drawWaves({ sheet, tag: rootTag(), faces }, waves, { x: 0, y: 0, width: 500, height: wavesHeight(waves) });
  return sheet.pieces.flatMap(({ marks }) => marks);
}

const pointsOf = (mark: Mark | undefined) => (mark?.kind === "stroke" ? mark.points : []);

describe("the waves of a plan", () => {
  it("rise with the value, and fall with the risk", () => {
    const marks = marksOf(someWaves([aState(0, 2, 0.5), aState(1, 3, 0.3)]));
    const lines = marks.filter((mark) => mark.kind === "stroke" && mark.width > 1);
    const [value, risk] = lines.map(pointsOf);
    expect(value?.[1]?.[1]).toBeLessThan(value?.[0]?.[1] ?? 0);
    expect(risk?.[1]?.[1]).toBeGreaterThan(risk?.[0]?.[1] ?? 0);
    expect(value?.map(([x]) => x)).toEqual(risk?.map(([x]) => x));
  });

  it("show the target as a dashed line, and none if none is set", () => {
    const dashed = (target: number | null) =>
      marksOf(someWaves([aState(0, 2, null)], target)).filter(
        (mark) => mark.kind === "stroke" && mark.dash !== undefined,
      );
    expect(dashed(4)).toHaveLength(1);
    expect(dashed(null)).toHaveLength(0);
  });

  it("omit the panel of risk if there is none, and states without a value", () => {
    const waves = someWaves([aState(0, null, null), aState(1, 3, null)]);
    expect(wavesHeight(waves)).toBeLessThan(wavesHeight(someWaves([aState(0, 2, 0.5)])));
    const discs = marksOf(waves).filter((mark) => mark.kind === "disc" && mark.colour === COLOURS.accent);
    expect(discs).toHaveLength(1);
  });
});
