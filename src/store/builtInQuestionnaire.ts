import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnaireList } from "./questionnaireList.ts";
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

/**
 * The version of a built-in questionnaire that an assessment was answered with, null when that is the present one or none
 * that is kept.
 */
export function earlierVersion(present: Questionnaire, answered: { readonly id: string; readonly version: string }) {
  const { id, version } = answered;
  if (id !== present.id || version === present.version) return null;
  return (present.upgrades ?? []).some(({ from }) => from === version) ? version : null;
}

/**
 * The built-in questionnaires among which that of an assessment is: the present one, and the version it was answered with.
 * Where it is not known which one was answered (null), the present ones of all.
 */
export async function questionnairesFor(
  answered: { readonly id: string; readonly version: string } | null,
): Promise<readonly Questionnaire[]> {
  const ids = questionnaireList.map(({ id }) => id).filter((id) => answered === null || id === answered.id);
  const loaded = await Promise.all(ids.map((id) => builtInQuestionnaire({ id })));
  const present = loaded.flatMap((one) => (one.ok ? [one.value] : []));
  const [only] = present;
  const version = answered === null || only === undefined ? null : earlierVersion(only, answered);
  if (only === undefined || version === null) return present;
  const earlier = await builtInQuestionnaire({ id: only.id, version });
  return earlier.ok ? [only, earlier.value] : [only];
}
