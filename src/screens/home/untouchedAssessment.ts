import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Entry } from "#store/entry.ts";

/** What an assessment is started with. One's own questionnaire is kept inside it. */
type Started = { readonly questionnaire: Questionnaire; readonly builtIn: boolean };

/**
 * An assessment that was started with this questionnaire and edition and then left as it was: whoever starts again goes on
 * with it, so that no empty ones pile up. Undefined where there is none.
 */
export function untouchedAssessment(
  entries: Iterable<Pick<Entry, "assessment" | "archived">>,
  started: Started,
  edition: string,
): Assessment | undefined {
  return [...entries].find(
    ({ assessment, archived }) =>
      !archived && assessment.edition === edition && isOf(assessment, started) && isUntouched(assessment),
  )?.assessment;
}

function isOf({ questionnaire: { id, version }, custom }: Assessment, { questionnaire, builtIn }: Started): boolean {
  if (id !== questionnaire.id || version !== questionnaire.version) return false;
  return builtIn ? custom === undefined : JSON.stringify(custom) === JSON.stringify(questionnaire);
}

function isUntouched({ createdAt, updatedAt, answers, exposure }: Assessment): boolean {
  return createdAt === updatedAt && Object.keys(answers).length === 0 && Object.keys(exposure).length === 0;
}
