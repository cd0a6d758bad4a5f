import { assetUrl } from "#lib/assetUrl.ts";
import { isObject } from "#lib/isObject.ts";
import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { QuestionnaireError } from "#questionnaire/parseQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnaireLists } from "./questionnaireLists.ts";

/** Why a built-in questionnaire cannot be loaded. */
export type LoadError = { readonly kind: "unreachable" } | QuestionnaireError;

/** Documents that are being fetched before they are needed, by path. */
const early = new Map<string, Promise<unknown>>();

/** Begins to fetch a built-in questionnaire, for `loadQuestionnaire`. */
export function fetchQuestionnaireEarly(id: string, name: string | null): void {
  const path = pathOf(id, name);
  const fetched = fetchDocument(path);
  early.set(path, fetched);
  // Fetched again when it is needed.
  fetched.catch(() => early.delete(path));
}

/**
 * Fetches a built-in questionnaire: the current one, or an earlier version or a translation by its `name`. The build
 * has checked the files of its own versions; any other document is parsed like a foreign file.
 */
export async function loadQuestionnaire(id: string, name: string | null): Promise<Result<Questionnaire, LoadError>> {
  try {
    const path = pathOf(id, name);
    const found = await (early.get(path) ?? fetchDocument(path));
    early.delete(path);
    if (isBuiltIn(found, id)) return ok(found);
    const part = await loadPart(() => import("#questionnaire/parseQuestionnaire.ts"));
    return part.ok ? part.value.parseQuestionnaire(found) : err({ kind: "unreachable" });
  } catch {
    return err({ kind: "unreachable" });
  }
}

/**
 * Tells whether a document has the id and a version of a questionnaire of this build. It has then passed the parser
 * (node/build/questionnaireAsset.ts), which would take longer than all else before the first question on a slow phone.
 */
function isBuiltIn(document: unknown, id: string): document is Questionnaire {
  if (!isObject(document) || document.id !== id) return false;
  const listed = Object.values(questionnaireLists).flat();
  const versions = listed.filter((one) => one.id === id).flatMap(({ version, earlier }) => [version, ...earlier]);
  return versions.some((version) => version === document.version);
}

function pathOf(id: string, name: string | null): string {
  return name === null ? `${id}.json` : `${id}/${name}.json`;
}

async function fetchDocument(path: string): Promise<unknown> {
  const response = await fetch(assetUrl(`questionnaires/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
