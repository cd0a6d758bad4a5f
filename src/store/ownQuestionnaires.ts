import { err, ok, type Result } from "#lib/result.ts";
import type { Database } from "./database.ts";
import type { Schema } from "./databaseSchema.ts";
import { failureOf, type SaveFailure } from "./saving.ts";

/** A questionnaire that was opened from a file, as it is stored; the document is for the door for questionnaires. */
export type StoredQuestionnaire = Schema["questionnaires"]["value"];

/** The visitor's own questionnaires, one for each id and version. What fails gives its reason and changes nothing. */
export type OwnQuestionnaires = {
  readonly readAll: () => Promise<Result<readonly StoredQuestionnaire[], SaveFailure>>;
  /** Takes the place of the one with the same id and version. */
  readonly put: (questionnaire: StoredQuestionnaire) => Promise<SaveFailure | null>;
  readonly remove: (id: string, version: string) => Promise<SaveFailure | null>;
};

/** Those that this browser stores. */
export function storedQuestionnaires(database: Database): OwnQuestionnaires {
  return {
    readAll: () => database.readQuestionnaires().then(ok, (error) => err(failureOf(error))),
    put: (questionnaire) => database.putQuestionnaire(questionnaire).then(() => null, failureOf),
    remove: (id, version) => database.removeQuestionnaire(id, version).then(() => null, failureOf),
  };
}

/** Those that are forgotten when the page is left: for shared computers. */
export function memoryQuestionnaires(): OwnQuestionnaires {
  const kept = new Map<string, StoredQuestionnaire>();
  const keyOf = (id: string, version: string) => JSON.stringify([id, version]);
  return {
    readAll: async () => ok([...kept.values()]),
    put: async (questionnaire) => {
      kept.set(keyOf(questionnaire.id, questionnaire.version), questionnaire);
      return null;
    },
    remove: async (id, version) => {
      kept.delete(keyOf(id, version));
      return null;
    },
  };
}
