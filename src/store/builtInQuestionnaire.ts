import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type LoadError, loadQuestionnaire } from "./questionnaires.ts";

/** Of a questionnaire that comes with the app: the present version, or an earlier one. */
type Version = string | undefined;

const kept = new Map<Version, Questionnaire>();
const loading = new Map<Version, Promise<Result<Questionnaire, LoadError>>>();

/** The built-in questionnaire, or a `version` of it, if it has been fetched already. */
export function keptQuestionnaire(version?: string): Questionnaire | null {
  return kept.get(version) ?? null;
}

/**
 * The built-in questionnaire, or an earlier `version` of it, fetched once a visit. A failure is not kept: there may be
 * a network the next time.
 */
export function builtInQuestionnaire(version?: string): Promise<Result<Questionnaire, LoadError>> {
  const begun = loading.get(version);
  if (begun !== undefined) return begun;
  const started = loadQuestionnaire("cisos4ai", version).then((loaded) => {
    if (loaded.ok) kept.set(version, loaded.value);
    else loading.delete(version);
    return loaded;
  });
  loading.set(version, started);
  return started;
}

/**
 * The version of the built-in questionnaire that an assessment was answered with, null when that is the present one or
 * none that is kept.
 */
export function earlierVersion(present: Questionnaire, answered: { readonly id: string; readonly version: string }) {
  const { id, version } = answered;
  if (id !== present.id || version === present.version) return null;
  return (present.upgrades ?? []).some(({ from }) => from === version) ? version : null;
}

/** The built-in questionnaires among which that of an assessment is: the present one, and the version it was answered with. */
export async function questionnairesFor(
  answered: { readonly id: string; readonly version: string } | null,
): Promise<readonly Questionnaire[]> {
  const present = await builtInQuestionnaire();
  if (!present.ok) return [];
  const version = answered === null ? null : earlierVersion(present.value, answered);
  if (version === null) return [present.value];
  const earlier = await builtInQuestionnaire(version);
  return earlier.ok ? [present.value, earlier.value] : [present.value];
}
