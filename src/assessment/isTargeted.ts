import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Assessment } from "./schema.ts";

/**
 * Tells whether targets are possible: the questionnaire has a profile, or the assessment sets its own levels. If not,
 * nothing asks for one, and there is no plan.
 */
export function isTargeted(
  { targets: profiles }: Pick<Questionnaire, "targets">,
  { targets = {} }: Pick<Assessment, "targets">,
): boolean {
  return profiles.length > 0 || Object.keys(targets).length > 0;
}
