import { diameterFor, placeDiscs, placeRings } from "./layout.ts";
import type { RiskMatrix } from "./riskMatrix.ts";
import type { RiskEntry, RiskReport } from "./riskReport.ts";

/** Maximum number of numbered risks with a path in a picture; more would be unreadable. */
export const MAX_NUMBERED = 8;

/** Returns the matrix for a picture, in which only the worst risks have numbers and paths. */
export function numberWorst({ matrix, register }: Pick<RiskReport, "matrix" | "register">): RiskMatrix {
  return numberListed(matrix, register, Math.min(MAX_NUMBERED, register.length));
}

/**
 * Returns a matrix in which the first `count` risks of the register have discs, as large as possible for that number,
 * and paths; the others are dots. Rings and dots never hide a disc.
 */
export function numberListed(matrix: RiskMatrix, register: readonly RiskEntry[], count: number): RiskMatrix {
  if (count >= matrix.points.length) return matrix;
  const listed = register.slice(0, count).map(({ after }) => after);
  const diameter = diameterFor(listed);
  const ends = placeDiscs(listed, diameter);
  const moved = matrix.points.flatMap((point, index) => (index < count && point.moved ? [index] : []));
  const rest = matrix.points.flatMap((_, index) => (index < count ? [] : [index]));
  const small = [
    ...moved.map((index) => register[index]?.before ?? { likelihood: 1, impact: 1 }),
    ...rest.map((index) => register[index]?.after ?? { likelihood: 1, impact: 1 }),
  ];
  const places = new Map([...moved, ...rest].map((index, position) => [index, position]));
  const placed = placeRings(small, ends, diameter);
  const placeOf = (index: number) => placed[places.get(index) ?? -1];
  return {
    ...matrix,
    diameter,
    numbered: count,
    points: matrix.points.map((point, index) => {
      const end = (index < count ? ends[index] : placeOf(index)) ?? point.end;
      return { ...point, end, start: (index < count ? placeOf(index) : undefined) ?? end };
    }),
  };
}
