import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Assessment } from "./schema.ts";

/**
 * Whether there can be a target: a profile of the questionnaire, or levels that the assessment sets itself. Where there
 * can be none, nothing asks for one, and there is no plan.
 */
export function isTargeted(
  { targets: profiles }: Pick<Questionnaire, "targets">,
  { targets = {} }: Pick<Assessment, "targets">,
): boolean {
  return profiles.length > 0 || Object.keys(targets).length > 0;
}
