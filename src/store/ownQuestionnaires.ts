import { err, ok, type Result } from "#lib/result.ts";
import type { Database } from "./database.ts";
import type { StoreRecords } from "./databaseSchema.ts";
import { failureOf, type SaveFailure } from "./saving.ts";

/** A stored questionnaire from a file; the document is unparsed. */
export type StoredQuestionnaire = StoreRecords["questionnaires"];

/** The user's own questionnaires, one per id and version. A failure returns its reason and changes nothing. */
export type OwnQuestionnaires = {
  readonly readAll: () => Promise<Result<readonly StoredQuestionnaire[], SaveFailure>>;
  /** Replaces the one with the same id and version. */
  readonly put: (questionnaire: StoredQuestionnaire) => Promise<SaveFailure | null>;
  readonly remove: (id: string, version: string) => Promise<SaveFailure | null>;
};

/** Returns the access to questionnaires stored in this browser. */
export function storedQuestionnaires(database: Database): OwnQuestionnaires {
  return {
    readAll: () => database.readQuestionnaires().then(ok, (error) => err(failureOf(error))),
    put: (questionnaire) => database.putQuestionnaire(questionnaire).then(() => null, failureOf),
    remove: (id, version) => database.removeQuestionnaire(id, version).then(() => null, failureOf),
  };
}

/** Returns questionnaires that are kept only in memory, for shared computers. */
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
