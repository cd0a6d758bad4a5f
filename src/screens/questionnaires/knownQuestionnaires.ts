import type { Assessment } from "#assessment/schema.ts";
import { ok, type Result } from "#lib/result.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnairesFor } from "#store/builtInVersions.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { LoadError } from "#store/questionnaires.ts";

/**
 * Returns the questionnaires that assessments need in addition to embedded ones: built-in and own ones. Fails if one
 * cannot be loaded.
 */
export async function knownQuestionnaires(
  assessments: readonly Pick<Assessment, "questionnaire" | "custom">[],
  ownQuestionnaires: OwnQuestionnaires,
): Promise<Result<readonly Questionnaire[], LoadError>> {
  const names = assessments.filter(({ custom }) => custom === undefined).map(({ questionnaire }) => questionnaire);
  const builtIn = await questionnairesFor(names);
  if (!builtIn.ok) return builtIn;
  const stored = names.length === 0 ? ok([]) : await ownQuestionnaires.readAll();
  const own = (stored.ok ? stored.value : [])
    .filter(({ id }) => names.some((name) => name.id === id))
    .map(({ document }) => parseQuestionnaire(document));
  return ok([...builtIn.value, ...own.flatMap((one) => (one.ok ? [one.value] : []))]);
}
