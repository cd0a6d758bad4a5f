import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Assessment } from "./schema.ts";

/**
 * The questionnaire that an assessment was answered with: the one inside it, or the known one of the same id and version.
 * Null if it is not there; another version never takes its place.
 */
export function matchQuestionnaire(
  { custom, questionnaire }: Pick<Assessment, "custom" | "questionnaire">,
  known: readonly Questionnaire[],
): Questionnaire | null {
  const { id, version } = questionnaire;
  return custom ?? known.find((one) => one.id === id && one.version === version) ?? null;
}
