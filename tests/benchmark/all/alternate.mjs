/** Returns the median of numbers. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Measures this build and the earlier one by turns, so that a busy moment of the machine affects both. Resolves to the
 * median of each, in the unit of what `measure` resolves to.
 */
export async function alternate({ now, before }, rounds, measure) {
  const results = { now: [], before: [] };
  for (let round = 0; round < rounds; round++) {
    results.before.push(await measure(before, "before"));
    results.now.push(await measure(now, "now"));
  }
  return { now: median(results.now), before: median(results.before) };
}
