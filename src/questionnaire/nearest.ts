/** Limits beyond which a suggestion takes too long. */
const MAX_NAME_LENGTH = 80;
const MAX_NAMES = 3000;

/**
 * Returns the known name that `name` is probably a misspelling of, with at most a third of it different; null if none
 * is close.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > MAX_NAME_LENGTH || known.length > MAX_NAMES) return null;
  let best: string | null = null;
  let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** Returns the Levenshtein distance: the number of letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
