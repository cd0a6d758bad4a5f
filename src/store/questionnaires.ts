import { loadPart } from "#lib/loadPart.ts";
import { assetUrl } from "#lib/assetUrl.ts";
import { err, type Result } from "#lib/result.ts";
import type { QuestionnaireError } from "#questionnaire/parse.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** Why a questionnaire of the app cannot be had. */
export type LoadError = { readonly kind: "unreachable" } | QuestionnaireError;

/**
 * A questionnaire that comes with the app, from the app's own files: as it is now, or an earlier version or a translation
 * by its `name`. It goes
 * through the one door all the same.
 */
export async function loadQuestionnaire(id: string, name: string | null): Promise<Result<Questionnaire, LoadError>> {
  try {
    const path = name === null ? `${id}.json` : `${id}/${name}.json`;
    // The door is loaded beside what goes through it: the first view does without both.
    const [response, part] = await Promise.all([
      fetch(assetUrl(`questionnaires/${path}`, document.baseURI)),
      loadPart(() => import("#questionnaire/parse.ts")),
    ]);
    if (!response.ok || !part.ok) return err({ kind: "unreachable" });
    return part.value.parseQuestionnaire(await response.json());
  } catch {
    return err({ kind: "unreachable" });
  }
}
