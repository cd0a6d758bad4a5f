/** Nothing speaks against it; nothing can be said for sure, and nobody need have changed it; something was changed. */
export type VerdictStanding = "sound" | "unsure" | "unsound";

const RANK: readonly VerdictStanding[] = ["sound", "unsure", "unsound"];

/** The graver of two verdicts. */
export function graver(a: VerdictStanding, b: VerdictStanding): VerdictStanding {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}
