import { loadPart } from "#lib/loadPart.ts";
import { assetUrl } from "#lib/assetUrl.ts";
import { err, type Result } from "#lib/result.ts";
import type { QuestionnaireError } from "#questionnaire/parse.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** Why a built-in questionnaire cannot be loaded. */
export type LoadError = { readonly kind: "unreachable" } | QuestionnaireError;

/** Documents that are being fetched before they are needed, by path. */
const early = new Map<string, Promise<unknown>>();

/** Begins to fetch a built-in questionnaire; it is validated when `loadQuestionnaire` needs it. */
export function fetchQuestionnaireEarly(id: string, name: string | null): void {
  const path = pathOf(id, name);
  const fetched = fetchDocument(path);
  early.set(path, fetched);
  // Fetched again when it is needed.
  fetched.catch(() => early.delete(path));
}

/**
 * Fetches a built-in questionnaire: the current one, or an earlier version or a translation by its `name`. It is
 * validated like any other.
 */
export async function loadQuestionnaire(id: string, name: string | null): Promise<Result<Questionnaire, LoadError>> {
  try {
    const path = pathOf(id, name);
    // The parser is loaded at the same time; the first view needs neither.
    const [found, part] = await Promise.all([
      early.get(path) ?? fetchDocument(path),
      loadPart(() => import("#questionnaire/parse.ts")),
    ]);
    early.delete(path);
    return part.ok ? part.value.parseQuestionnaire(found) : err({ kind: "unreachable" });
  } catch {
    return err({ kind: "unreachable" });
  }
}

function pathOf(id: string, name: string | null): string {
  return name === null ? `${id}.json` : `${id}/${name}.json`;
}

async function fetchDocument(path: string): Promise<unknown> {
  const response = await fetch(assetUrl(`questionnaires/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
