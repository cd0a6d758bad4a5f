/** Tells whether two values are written as the same JSON; undefined equals only itself. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
