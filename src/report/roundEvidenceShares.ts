import { EVIDENCE_GRADES } from "#assessment/limits.ts";
import type { NodeScore } from "#scoring/types.ts";
import { HALF_PERCENT, isNone } from "./shareText.ts";

type Evidence = NonNullable<NodeScore["evidence"]>;

/**
 * The shares of the grades, 0…1, as they are said: whole hundredths that add up to 1, none further than one from what it
 * is. Rounded one by one, three of them can say 101 %. Where one is too small for a hundredth all stay as they are, for
 * it is said in words.
 */
export function roundEvidenceShares(evidence: Evidence): Evidence {
  const grades = EVIDENCE_GRADES.map((grade) => {
    const hundredths = evidence[grade] * 100;
    return { grade, whole: Math.floor(hundredths + 1e-7), rest: hundredths - Math.floor(hundredths + 1e-7) };
  });
  if (EVIDENCE_GRADES.some((grade) => !isNone(evidence[grade]) && evidence[grade] < HALF_PERCENT)) return evidence;
  const missing = 100 - grades.reduce((sum, { whole }) => sum + whole, 0);
  // The largest rests are rounded up; of equal ones the larger share changes less by it.
  const up = grades.toSorted((a, b) => b.rest - a.rest || b.whole - a.whole).slice(0, missing);
  const said = (grade: keyof Evidence) => {
    const found = grades.find((one) => one.grade === grade);
    return ((found?.whole ?? 0) + (up.some((one) => one.grade === grade) ? 1 : 0)) / 100;
  };
  return { asserted: said("asserted"), documented: said("documented"), verified: said("verified") };
}
