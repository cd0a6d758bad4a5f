import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Assessment } from "./schema.ts";

/**
 * Returns the questionnaire that an assessment was answered with: the embedded one, or the known one of the same id and
 * version. Null if it is not available; another version never replaces it.
 */
export function matchQuestionnaire(
  { custom, questionnaire }: Pick<Assessment, "custom" | "questionnaire">,
  known: readonly Questionnaire[],
): Questionnaire | null {
  const { id, version } = questionnaire;
  return custom ?? known.find((one) => one.id === id && one.version === version) ?? null;
}
