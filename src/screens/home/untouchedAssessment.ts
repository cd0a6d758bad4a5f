import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Entry } from "#store/entry.ts";

/**
 * An assessment that was started with this questionnaire and edition and then left as it was: whoever starts again goes on
 * with it, so that no empty ones pile up. Undefined where there is none.
 */
export function untouchedAssessment(
  entries: Iterable<Pick<Entry, "assessment" | "archived">>,
  { id, version }: Questionnaire,
  edition: string,
): Assessment | undefined {
  const isTheSame = ({ questionnaire, custom, ...rest }: Assessment) =>
    custom === undefined && questionnaire.id === id && questionnaire.version === version && rest.edition === edition;
  return [...entries].find(({ assessment, archived }) => !archived && isTheSame(assessment) && isUntouched(assessment))
    ?.assessment;
}

function isUntouched({ createdAt, updatedAt, answers, exposure }: Assessment): boolean {
  return createdAt === updatedAt && Object.keys(answers).length === 0 && Object.keys(exposure).length === 0;
}
