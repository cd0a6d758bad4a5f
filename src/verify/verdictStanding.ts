/**
 * `sound`: no problem found. `unsure`: cannot be verified, which does not mean that somebody changed it. `unsound`:
 * something was changed.
 */
export type VerdictStanding = "sound" | "unsure" | "unsound";

const RANK: readonly VerdictStanding[] = ["sound", "unsure", "unsound"];

/** Returns the worse of two verdicts. */
export function worseVerdict(a: VerdictStanding, b: VerdictStanding): VerdictStanding {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}
