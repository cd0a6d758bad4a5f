import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { saveAs } from "#store/files.ts";
import type { StoredQuestionnaire } from "#store/ownQuestionnaires.ts";

/** Saves a questionnaire as a single-document file that can be opened again. */
export function saveQuestionnaire(questionnaire: Questionnaire): true {
  save(questionnaire, questionnaire);
  return true;
}

/** Saves a built-in questionnaire; resolves to whether it could be loaded. */
export async function saveBuiltIn({ id }: Pick<ListedQuestionnaire, "id">): Promise<boolean> {
  const loaded = await builtInQuestionnaire({ id });
  if (loaded.ok) saveQuestionnaire(loaded.value);
  return loaded.ok;
}

/** Saves an unreadable stored questionnaire unchanged. */
export function saveStored(stored: StoredQuestionnaire): void {
  save(stored.document, stored);
}

/** Saves a document; ids and versions contain only characters that are valid in file names. */
function save(document: unknown, { id, version }: { readonly id: string; readonly version: string }): void {
  saveAs(`${JSON.stringify(document, null, 2)}\n`, `${id}-${version}.questionnaire.json`);
}
