import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Entry } from "#store/entry.ts";

/** The questionnaire of a new assessment. One that is not built in is stored in the assessment. */
type QuestionnaireSource = { readonly questionnaire: Questionnaire; readonly builtIn: boolean };

/**
 * Returns an assessment that was started with this questionnaire and edition and never changed, so that starting again
 * reuses it instead of adding another empty one. Undefined if there is none.
 */
export function untouchedAssessment(
  entries: Iterable<Pick<Entry, "assessment" | "archived">>,
  started: QuestionnaireSource,
  edition: string,
): Assessment | undefined {
  return [...entries].find(
    ({ assessment, archived }) =>
      !archived && assessment.edition === edition && isOf(assessment, started) && isUntouched(assessment),
  )?.assessment;
}

function isOf(
  { questionnaire: { id, version }, custom }: Assessment,
  { questionnaire, builtIn }: QuestionnaireSource,
): boolean {
  if (id !== questionnaire.id || version !== questionnaire.version) return false;
  return builtIn ? custom === undefined : JSON.stringify(custom) === JSON.stringify(questionnaire);
}

function isUntouched({ createdAt, updatedAt, answers, exposure }: Assessment): boolean {
  return createdAt === updatedAt && Object.keys(answers).length === 0 && Object.keys(exposure).length === 0;
}
