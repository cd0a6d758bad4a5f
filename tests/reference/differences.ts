/** The largest allowed difference between the numbers of two implementations; everything else must be equal. */
export const TOLERANCE = 1e-9;

/**
 * Returns where `actual` differs from `expected`, as `path: actual, not expected`. The order of fields does not matter;
 * that of lists does.
 */
export function differences(actual: unknown, expected: unknown, path = ""): readonly string[] {
  if (isSame(actual, expected)) return [];
  if (!isBranch(actual) || !isBranch(expected) || Array.isArray(actual) !== Array.isArray(expected)) {
    return [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
  }
  const [mine, theirs] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  return keys.flatMap((key) => differences(mine.get(key), theirs.get(key), `${path}/${key}`));
}

/**
 * Returns where `actual` lacks a part of `known`. A list that names anything about its items must do so for all, in
 * their order.
 */
export function missing(actual: unknown, known: unknown, path = ""): readonly string[] {
  if (!isBranch(actual) || !isBranch(known)) return differences(actual, known, path);
  if (Array.isArray(actual) && Object.keys(actual).length !== Object.keys(known).length) {
    return [`${path}: ${Object.keys(actual).length} items, not ${Object.keys(known).length}`];
  }
  const fields = new Map(Object.entries(actual));
  return Object.entries(known).flatMap(([key, value]) => missing(fields.get(key), value, `${path}/${key}`));
}

/** Returns true for the same value; NaN, infinity and −0 equal nothing. */
function isSame(actual: unknown, expected: unknown): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return !isBranch(actual) && actual === expected;
  return Math.abs(actual - expected) <= TOLERANCE && !Object.is(actual, -0);
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
