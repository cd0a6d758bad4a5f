import { beforeAll, describe, expect, it } from "vitest";
import { drawHeatmap, heatmapHeight } from "#pdf/charts/heatmap.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { addSheet, type Mark, type Point } from "#pdf/page/sheets.ts";
import { RAMP } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { Heatmap, HeatmapArea } from "#report/heatmap/heatmap.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

/** Returns areas with these numbers of practices, at the given levels; the last is not rated. */
function aStrip(label: string, rows: readonly number[]): Heatmap {
  const areas = rows.map(
    (count, column): HeatmapArea => ({
      id: `a${column}`,
      number: `${column}`,
      title: label,
      label,
      band: column < 3 ? 0 : 1,
      column: column % 3,
      cells: Array.from({ length: count }, (_, row) => {
        const level = row === count - 1 ? null : row % 6;
        const text = { value: level === null ? "not rated" : `${level}.0`, level: "", range: "" };
        return { id: `c${row}`, number: "", question: null, label, value: level, level, row, text, applicable: true };
      }),
    }),
  );
  const most = (band: number) =>
    Math.max(0, ...areas.filter((area) => area.band === band).map(({ cells }) => cells.length));
  const names = { area: "", practice: "", value: "", level: "", range: "" };
  const bands = areas.some(({ band }) => band === 1) ? [most(0), most(1)] : [most(0)];
  return { kind: "heatmap", title: "", alt: "", caption: [], max: 5, columns: 3, bands, areas, names };
}

function marksOf(heatmap: Heatmap, width: number): readonly Mark[] {
  const sheet = addSheet([]);
  drawHeatmap({ sheet, tag: rootTag(), faces }, heatmap, {
    x: 0,
    y: 0,
    width,
    height: heatmapHeight(heatmap, width, faces),
  });
  return sheet.pieces.flatMap(({ marks }) => marks);
}

const cornersOf = (mark: Mark): readonly Point[] =>
  mark.kind === "fill" ? mark.polygons.flat() : mark.kind === "stroke" ? mark.points : [];

describe("a strip", () => {
  it.each(["Engagement", "Endless name of a practice that nobody can read in one breath", "W".repeat(300), ""])(
    "stays in its box for any names of practices: %s",
    (label) => {
      const heatmap = aStrip(label, [2, 6, 1, 3, 4]);
      const height = heatmapHeight(heatmap, 300, faces);
      for (const mark of marksOf(heatmap, 300)) {
        for (const [x, y] of mark.kind === "text" ? [[mark.x, mark.y] as const] : cornersOf(mark)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(300 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(height + 1e-9);
        }
      }
    },
  );

  it("shows the level as a step of the ramp, and unrated practices as a dashed edge without fill", () => {
    const marks = marksOf(aStrip("Name", [3]), 300);
    const fills = marks.flatMap((mark) => (mark.kind === "fill" ? [mark.colour] : []));
    expect(fills).toEqual([RAMP[0].fill, RAMP[1].fill]);
    expect(marks.filter((mark) => mark.kind === "stroke" && mark.dash !== undefined)).toHaveLength(1);
    const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark.text.trim()] : []));
    expect(texts).toEqual(expect.arrayContaining(["0.0", "1.0", "–"]));
  });

  it("outlines the cells that are too light without an edge, on every scale", () => {
    const edges = (heatmap: Heatmap) =>
      marksOf(heatmap, 300).filter((mark) => mark.kind === "stroke" && mark.dash === undefined).length;
    // Levels 0…5: on a scale to 5, three of their steps are light, on one to 10 all, on one to 2 only the lowest.
    expect(edges(aStrip("Name", [7]))).toBe(3);
    expect(edges({ ...aStrip("Name", [7]), max: 10 })).toBe(5);
    expect(edges({ ...aStrip("Name", [4]), max: 2 })).toBe(1);
  });

  it("grows with its bands", () => {
    const heightOf = (rows: readonly number[]) => heatmapHeight(aStrip("A", rows), 300, faces);
    expect(heightOf([2, 2, 2, 2])).toBeGreaterThan(1.9 * heightOf([2, 2, 2]));
  });

  it("breaks no word of a practice, but puts fewer areas side by side, in type of 8 points or more", () => {
    const heatmap = aStrip("Interdisciplinary Collaboration", [1, 1, 1]);
    for (const width of [300, 180]) {
      const texts = marksOf(heatmap, width).flatMap((mark) => (mark.kind === "text" ? [mark] : []));
      expect(texts.filter(({ text }) => text.trim() === "Interdisciplinary").length).toBeGreaterThanOrEqual(3);
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(8);
    }
    expect(heatmapHeight(heatmap, 180, faces)).toBeGreaterThan(heatmapHeight(heatmap, 300, faces));
  });
});
