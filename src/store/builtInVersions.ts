import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire, type QuestionnaireName } from "./builtInQuestionnaire.ts";
import { questionnaireList } from "./questionnaireList.ts";
import type { LoadError } from "./questionnaires.ts";

/** A questionnaire by its id and its version. */
export type QuestionnaireVersion = { readonly id: string; readonly version: string };

/** Under which name this very version comes with the app; null if it does not. */
export function builtInName({ id, version }: QuestionnaireVersion): QuestionnaireName | null {
  const listed = questionnaireList().find((one) => one.id === id);
  if (listed?.version === version) return { id };
  return listed?.earlier.includes(version) ? { id, version } : null;
}

/** The present version of a questionnaire that comes with the app; null if there is none of this id. */
export function presentVersion(id: string): string | null {
  return questionnaireList().find((one) => one.id === id)?.version ?? null;
}

/**
 * Those of these questionnaires that come with the app, each in the version that is named; where that is not here, in the
 * present one. Or that one of them could not be loaded.
 */
export async function questionnairesFor(
  names: readonly QuestionnaireVersion[],
): Promise<Result<readonly Questionnaire[], LoadError>> {
  const wanted = names.flatMap((name) => {
    const here = builtInName(name) ?? (presentVersion(name.id) === null ? null : { id: name.id });
    return here === null ? [] : [here];
  });
  const once = new Map(wanted.map((name) => [`${name.id} ${name.version}`, name]));
  const found: Questionnaire[] = [];
  for (const loaded of await Promise.all([...once.values()].map(builtInQuestionnaire))) {
    if (!loaded.ok) return err(loaded.error);
    found.push(loaded.value);
  }
  return ok(found);
}
