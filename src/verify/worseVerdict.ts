/**
 * `sound`: no problem found. `unsure`: cannot be verified, which does not mean that somebody changed it. `unsound`:
 * something was changed.
 */
export type Verdict = "sound" | "unsure" | "unsound";

const RANK: readonly Verdict[] = ["sound", "unsure", "unsound"];

/** Returns the worse of two verdicts. */
export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}
