import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { questionnaireList } from "./questionnaireList.ts";
import { fetchQuestionnaireEarly, type LoadError, loadQuestionnaire } from "./questionnaires.ts";

/**
 * A questionnaire by id, version (by default the current one) and language (by default the page's; earlier versions are
 * not translated).
 */
export type QuestionnaireName = {
  readonly id: string;
  readonly version?: string | undefined;
  readonly language?: string | undefined;
};

const kept = new Map<string, Questionnaire>();
const loading = new Map<string, Promise<Result<Questionnaire, LoadError>>>();

/** Returns a built-in questionnaire if it is already loaded. */
export function keptQuestionnaire(name: QuestionnaireName): Questionnaire | null {
  return kept.get(keyOf(name)) ?? null;
}

/**
 * Loads a built-in questionnaire; cached until the page is closed. Failures are not cached, so that the next call can
 * retry.
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

/** Begins to fetch a built-in questionnaire that is probably needed next. */
export function expectQuestionnaire(name: QuestionnaireName): void {
  if (!loading.has(keyOf(name))) fetchQuestionnaireEarly(name.id, fileOf(name));
}

function keyOf(name: QuestionnaireName): string {
  return `${name.id} ${fileOf(name) ?? ""}`;
}

/**
 * Returns the name of its file among those of the same questionnaire: the version or the language; null for the
 * current, untranslated one.
 */
function fileOf({ id, version, language = pageLanguage() }: QuestionnaireName): string | null {
  if (version !== undefined) return version;
  return questionnaireList()
    .find((listed) => listed.id === id)
    ?.translations.includes(language) === true
    ? language
    : null;
}
