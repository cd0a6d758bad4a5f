import type { Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type LoadError, loadQuestionnaire } from "./questionnaires.ts";

let kept: Questionnaire | null = null;
let loading: Promise<Result<Questionnaire, LoadError>> | null = null;

/** The built-in questionnaire if it has been fetched already. */
export function keptQuestionnaire(): Questionnaire | null {
  return kept;
}

/** The built-in questionnaire, fetched once a visit. A failure is not kept: there may be a network the next time. */
export function builtInQuestionnaire(): Promise<Result<Questionnaire, LoadError>> {
  loading ??= loadQuestionnaire("cisos4ai").then((loaded) => {
    if (loaded.ok) kept = loaded.value;
    else loading = null;
    return loaded;
  });
  return loading;
}
