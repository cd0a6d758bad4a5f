import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire, type QuestionnaireName } from "./builtInQuestionnaire.ts";
import { questionnaireList } from "./questionnaireList.ts";
import type { LoadError } from "./questionnaires.ts";

/** A questionnaire by id and version. */
export type QuestionnaireVersion = { readonly id: string; readonly version: string };

/** Returns the name of this exact version among the built-in ones; null if it is not built in. */
export function builtInName({ id, version }: QuestionnaireVersion): QuestionnaireName | null {
  const listed = questionnaireList().find((one) => one.id === id);
  if (listed?.version === version) return { id };
  return listed?.earlier.includes(version) ? { id, version } : null;
}

/** Returns the current version of a built-in questionnaire; null for an unknown id. */
export function currentVersion(id: string): string | null {
  return questionnaireList().find((one) => one.id === id)?.version ?? null;
}

/**
 * Loads those of these questionnaires that are built in, in the given version, or in the current one if that is not
 * available. Fails if one of them cannot be loaded.
 */
export async function questionnairesFor(
  names: readonly QuestionnaireVersion[],
): Promise<Result<readonly Questionnaire[], LoadError>> {
  const wanted = names.flatMap((name) => {
    const here = builtInName(name) ?? (currentVersion(name.id) === null ? null : { id: name.id });
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
