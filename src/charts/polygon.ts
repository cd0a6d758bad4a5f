/** A point in a chart: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/**
 * Returns the point of spoke `index` of `count` at `radius` from `centre`; the first spoke points up, the others follow
 * clockwise.
 */
export function spokePoint(centre: number, radius: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
}

/** Returns a closed SVG path through the corners of a polygon. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}
