import { beforeAll, describe, expect, it } from "vitest";
import { drawMatrix, matrixHeight } from "#pdf/charts/matrix.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { addSheet, type Mark } from "#pdf/page/sheets.ts";
import { COLOURS, RISK_COLOURS } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { RiskBand } from "#report/risks/riskBand.ts";
import type { MatrixPoint, RiskMatrix } from "#report/risks/riskMatrix.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const band = (step: number, name = `Band ${step}`): RiskBand => ({
  id: name,
  name,
  running: name,
  severity: step - 1,
  step,
});

function aPoint(number: number, from: readonly [number, number], to: readonly [number, number]): MatrixPoint {
  const moved = from[0] !== to[0] || from[1] !== to[1];
  const text = { before: "", after: "", beforeProduct: "", afterProduct: "", range: "", spoken: "" };
  const places = { start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] } };
  return {
    id: `r${number}`,
    number,
    title: "",
    ...places,
    moved,
    overridden: false,
    worst: null,
    before: band(5),
    after: band(1),
    text,
  };
}

function aMatrix(points: readonly MatrixPoint[], name = "Very high"): RiskMatrix {
  const cells = Array.from({ length: 25 }, (_, index) => {
    const [column, row] = [index % 5, Math.floor(index / 5)];
    return { column, row, band: band(1 + Math.min(4, Math.max(0, column - row + 2)), name) };
  });
  const names = {
    likelihood: "Likelihood",
    likelihoodLow: "rare",
    likelihoodHigh: "expected",
    number: "",
    risk: "",
    impact: "Impact",
    impactLow: "negligible",
    impactHigh: "critical",
    before: "",
    after: "",
    range: "",
  };
  const sizes = { diameter: 0.3, ring: 0.2, strip: 0.2 };
  return {
    kind: "matrix",
    title: "",
    summary: "",
    alt: "",
    caption: [],
    ...sizes,
    bands: [],
    cells,
    points,
    numbered: points.length,
    names,
  };
}

function marksOf(matrix: RiskMatrix, width = 300, height = matrixHeight(width, 280)): readonly Mark[] {
  const sheet = addSheet([]);
  drawMatrix({ sheet, tag: rootTag(), faces }, matrix, { x: 0, y: 0, width, height });
  return sheet.pieces.flatMap(({ marks }) => marks);
}

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text.trim()] : []));

describe("a risk matrix", () => {
  it("has 25 cells in the colours of their bands, each with the name of its band", () => {
    const marks = marksOf(aMatrix([]));
    const fills = marks.flatMap((mark) => (mark.kind === "fill" ? [mark.colour] : []));
    expect(fills).toHaveLength(25);
    expect(new Set(fills)).toEqual(new Set(RISK_COLOURS.map(({ fill }) => fill)));
    expect(textsOf(marks).filter((text) => text === "Very high")).toHaveLength(25);
  });

  it("draws a path from the ring to the disc, and none where nothing moved", () => {
    const paths = (point: MatrixPoint) =>
      marksOf(aMatrix([point])).filter((mark) => mark.kind === "stroke" && mark.colour === COLOURS.ink).length;
    expect(paths(aPoint(1, [4.5, 0.5], [2.5, 2.5]))).toBe(1);
    expect(paths(aPoint(1, [4.5, 0.5], [4.5, 0.5]))).toBe(0);
  });

  it("draws the number of each risk, the worst last so that no other hides it", () => {
    const texts = textsOf(marksOf(aMatrix([aPoint(26, [4.5, 0.5], [3.5, 1.5])])));
    expect(texts.at(-1)).toBe("26");
  });

  it("gives listed risks numbers and paths, and the others a dot below them", () => {
    const points = [aPoint(1, [4.5, 0.5], [3.5, 1.5]), aPoint(2, [4.5, 1.5], [3.5, 1.6])];
    const marks = marksOf({ ...aMatrix(points), numbered: 1 });
    expect(textsOf(marks)).toContain("1");
    expect(textsOf(marks).at(-1)).toBe("1");
    expect(textsOf(marks).filter((text) => text === "2")).toHaveLength(2); // at the axes
    expect(marks.filter((mark) => mark.kind === "stroke" && mark.colour === COLOURS.ink)).toHaveLength(1);
    const discs = marks.flatMap((mark) => (mark.kind === "disc" ? [mark.radius] : []));
    expect(discs[1]).toBeLessThan((discs.at(-1) ?? 0) / 2);
  });

  it.each([
    [280, 190],
    [300, 280],
    [500, 400],
  ])("fits a box of %i by %i, for any names of its bands", (width, height) => {
    const ends = [aPoint(1, [0, 0], [5, 5]), aPoint(2, [5, 0], [0, 5])];
    for (const mark of marksOf(aMatrix(ends, "W".repeat(200)), width, matrixHeight(width, height))) {
      const points =
        mark.kind === "fill"
          ? mark.polygons.flat()
          : mark.kind === "stroke"
            ? mark.points
            : mark.kind === "outline"
              ? []
              : [[mark.x, mark.y] as const];
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });
});
