/** A point in the plane of a chart: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** The point of spoke `index` of `count` at `radius` from `centre`; the first spoke points up, then clockwise. */
export function spokePoint(centre: number, radius: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
}

/** The corners of a polygon as an SVG path, closed. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}
