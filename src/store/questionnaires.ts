import { loadPart } from "#lib/loadPart.ts";
import { assetUrl } from "#lib/assetUrl.ts";
import { err, type Result } from "#lib/result.ts";
import type { QuestionnaireError } from "#questionnaire/parse.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** Why a built-in questionnaire cannot be loaded. */
export type LoadError = { readonly kind: "unreachable" } | QuestionnaireError;

/**
 * Fetches a built-in questionnaire: the current one, or an earlier version or a translation by its `name`. It is
 * validated like any other.
 */
export async function loadQuestionnaire(id: string, name: string | null): Promise<Result<Questionnaire, LoadError>> {
  try {
    const path = name === null ? `${id}.json` : `${id}/${name}.json`;
    // The parser is loaded at the same time; the first view needs neither.
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
