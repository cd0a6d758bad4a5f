import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { saveAs } from "#store/files.ts";
import type { StoredQuestionnaire } from "#store/ownQuestionnaires.ts";

/** Hands a questionnaire to the visitor as a file of one document, which can be opened here again. */
export function saveQuestionnaire(questionnaire: Questionnaire): true {
  save(questionnaire, questionnaire);
  return true;
}

/** The same for one that comes with the app; whether it could be loaded. */
export async function saveBuiltIn({ id }: Pick<ListedQuestionnaire, "id">): Promise<boolean> {
  const loaded = await builtInQuestionnaire({ id });
  if (loaded.ok) saveQuestionnaire(loaded.value);
  return loaded.ok;
}

/** What is stored and cannot be read, as it is. */
export function saveStored(stored: StoredQuestionnaire): void {
  save(stored.document, stored);
}

/** Ids and versions have no letter that a file name cannot have. */
function save(document: unknown, { id, version }: { readonly id: string; readonly version: string }): void {
  saveAs(`${JSON.stringify(document, null, 2)}\n`, `${id}-${version}.questionnaire.json`);
}
