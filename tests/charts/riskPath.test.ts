import { expect, it } from "vitest";
import { riskPath, worstPath } from "#charts/riskPath.ts";
import type { MatrixPoint } from "#report/risks/riskMatrix.ts";

const BAND: MatrixPoint["before"] = { name: "Low", step: 0 };
const POINT: MatrixPoint = {
  id: "r1",
  number: 1,
  title: "R",
  start: { x: 1, y: 1 },
  end: { x: 4, y: 5 },
  worst: { x: 4, y: 1 },
  moved: true,
  overridden: false,
  before: BAND,
  after: BAND,
  text: { before: "", after: "", beforeProduct: "", afterProduct: "", range: "", spoken: "" },
};

it("leads from the edge of the ring to the edge of the disc", () => {
  // The centres are 5 apart, along 3 and 4.
  expect(riskPath(POINT, 2, 1)).toEqual({ x1: 1.6, y1: 1.8, x2: 3.7, y2: 4.6 });
});

it("leads from the edge of the disc to the edge of the worst-case mark", () => {
  expect(worstPath(POINT, 1, 2)).toEqual({ x1: 4, y1: 4, x2: 4, y2: 1.5 });
});

it("is absent where nothing moved, where there is no worse case, and where the circles touch", () => {
  expect(riskPath({ ...POINT, moved: false }, 1, 1)).toBeNull();
  expect(worstPath({ ...POINT, worst: null }, 1, 1)).toBeNull();
  expect(riskPath(POINT, 5, 5)).toBeNull();
  expect(riskPath(POINT, 5, 4.8)).not.toBeNull();
});
