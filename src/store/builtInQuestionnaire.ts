import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type LoadError, loadQuestionnaire } from "./questionnaires.ts";

/** A questionnaire by its id, and the version that is asked for: the present one where none is named. */
export type QuestionnaireName = { readonly id: string; readonly version?: string | undefined };

const kept = new Map<string, Questionnaire>();
const loading = new Map<string, Promise<Result<Questionnaire, LoadError>>>();

/** A questionnaire that comes with the app, if it has been fetched already. */
export function keptQuestionnaire(name: QuestionnaireName): Questionnaire | null {
  return kept.get(keyOf(name)) ?? null;
}

/**
 * A questionnaire that comes with the app, fetched once a visit. A failure is not kept: there may be a network the next
 * time.
 */
export function builtInQuestionnaire(name: QuestionnaireName): Promise<Result<Questionnaire, LoadError>> {
  const key = keyOf(name);
  const begun = loading.get(key);
  if (begun !== undefined) return begun;
  const started = loadQuestionnaire(name.id, name.version).then((loaded) => {
    if (loaded.ok) kept.set(key, loaded.value);
    else loading.delete(key);
    return loaded;
  });
  loading.set(key, started);
  return started;
}

function keyOf({ id, version = "" }: QuestionnaireName): string {
  return `${id} ${version}`;
}
