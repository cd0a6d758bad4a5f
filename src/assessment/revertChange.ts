import { mergeAssessments } from "./mergeAssessments.ts";
import { parseAssessment } from "./parseAssessment.ts";
import type { Assessment } from "./schema.ts";

/** Records that the change may have begun: what came into them since is not taken away with it. */
const EMPTY_RECORDS = { discussions: {}, respondents: [], invitations: [] };

/**
 * The present assessment without one change that was made earlier, `before` to `after`; what was changed since, here or
 * in another tab, stays. Where the rest is no valid assessment without it, nothing is reverted.
 */
export function revertChange(before: Assessment, after: Assessment, present: Assessment, now: string): Assessment {
  const parsed = parseAssessment(mergeAssessments(after, { ...EMPTY_RECORDS, ...before }, present));
  return parsed.ok ? { ...parsed.value, updatedAt: now } : present;
}
