import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { questionnaireList } from "./questionnaireList.ts";
import { type LoadError, loadQuestionnaire } from "./questionnaires.ts";

/**
 * A questionnaire by its id, the version that is asked for (the present one where none is named) and the language (that of
 * the page where none is named; earlier versions are not translated).
 */
export type QuestionnaireName = {
  readonly id: string;
  readonly version?: string | undefined;
  readonly language?: string | undefined;
};

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
  const started = loadQuestionnaire(name.id, fileOf(name)).then((loaded) => {
    if (loaded.ok) kept.set(key, loaded.value);
    else loading.delete(key);
    return loaded;
  });
  loading.set(key, started);
  return started;
}

function keyOf(name: QuestionnaireName): string {
  return `${name.id} ${fileOf(name) ?? ""}`;
}

/** What its file is called beside the others of the same questionnaire: its version or its language; null is the present one as it was written. */
function fileOf({ id, version, language = pageLanguage() }: QuestionnaireName): string | null {
  if (version !== undefined) return version;
  return questionnaireList()
    .find((listed) => listed.id === id)
    ?.translations.includes(language) === true
    ? language
    : null;
}
