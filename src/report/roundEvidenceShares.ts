import { EVIDENCE_GRADES } from "#assessment/limits.ts";
import type { NodeScore } from "#scoring/types.ts";
import { HALF_PERCENT, isNone } from "./shareText.ts";

type Evidence = NonNullable<NodeScore["evidence"]>;

/**
 * Rounds the shares of the grades, 0…1, to whole hundredths that add up to 1, each off by less than one hundredth.
 * Rounded one by one, three of them can add up to 101 %. If a share is below half a hundredth, all stay unrounded,
 * because the text describes that share in words.
 */
export function roundEvidenceShares(evidence: Evidence): Evidence {
  const grades = EVIDENCE_GRADES.map((grade) => {
    const hundredths = evidence[grade] * 100;
    return { grade, whole: Math.floor(hundredths + 1e-7), rest: hundredths - Math.floor(hundredths + 1e-7) };
  });
  if (EVIDENCE_GRADES.some((grade) => !isNone(evidence[grade]) && evidence[grade] < HALF_PERCENT)) return evidence;
  const missing = 100 - grades.reduce((sum, { whole }) => sum + whole, 0);
  // The largest remainders are rounded up; among equal ones, the larger share, which changes relatively less.
  const up = grades.toSorted((a, b) => b.rest - a.rest || b.whole - a.whole).slice(0, missing);
  const roundedShare = (grade: keyof Evidence) => {
    const found = grades.find((one) => one.grade === grade);
    return ((found?.whole ?? 0) + (up.some((one) => one.grade === grade) ? 1 : 0)) / 100;
  };
  return {
    asserted: roundedShare("asserted"),
    documented: roundedShare("documented"),
    verified: roundedShare("verified"),
  };
}
