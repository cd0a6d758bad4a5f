import { openConnection } from "./connection.ts";
import { ALL_STORES, type Schema, type TrashedAssessment, type TrashKey } from "./databaseSchema.ts";
import { type StoredOrGone, GENERATION, type Heads, headlessIds, readHeads, readStored } from "./readStored.ts";
import { type Write, write } from "./write.ts";

type Card = Schema["cards"]["value"];
type Profile = Schema["profiles"]["value"];
type StoredQuestionnaire = Schema["questionnaires"]["value"];

/** All stored data of this browser. Every promise can reject with an error for `failureOf`. */
export type Database = {
  /** Returns the heads of these assessments, or of all (null). */
  readonly readHeads: (ids: readonly string[] | null) => Promise<Heads>;
  /** Returns the ids of stored assessments without a head. */
  readonly headlessIds: () => Promise<readonly string[]>;
  readonly read: (id: string) => Promise<StoredOrGone>;
  /** Writes everything, or nothing if others have changed some of the assessments; returns the ids of those. */
  readonly write: (writes: readonly Write[]) => Promise<readonly string[]>;
  /** Deletes everything. `generation` is a new random text that tells other tabs that this was intended. */
  readonly clear: (generation: string) => Promise<void>;
  readonly readCard: (id: string) => Promise<Card | undefined>;
  readonly putCard: (card: Card) => Promise<void>;
  readonly readProfiles: () => Promise<readonly Profile[]>;
  readonly putProfile: (profile: Profile) => Promise<void>;
  readonly removeProfile: (id: string) => Promise<void>;
  readonly readQuestionnaires: () => Promise<readonly StoredQuestionnaire[]>;
  readonly putQuestionnaire: (questionnaire: StoredQuestionnaire) => Promise<void>;
  readonly removeQuestionnaire: (id: string, version: string) => Promise<void>;
  /** Sorted by the moment of deletion. */
  readonly readTrash: () => Promise<readonly TrashedAssessment[]>;
  readonly removeTrash: (keys: readonly TrashKey[]) => Promise<void>;
  /** `moment` is ISO 8601 in UTC. */
  readonly removeTrashBefore: (moment: string) => Promise<void>;
};

/** Opens the browser's IndexedDB. */
export function openDatabase(name = "tenspan"): Database {
  const using = openConnection(name);
  return {
    readHeads: (ids) => using((database) => readHeads(database, ids)),
    headlessIds: () => using(headlessIds),
    read: (id) => using((database) => readStored(database, id)),
    write: (writes) => using((database) => write(database, writes)),
    clear: (generation) =>
      using(async (database) => {
        const transaction = database.transaction(ALL_STORES, "readwrite", { durability: "strict" });
        await Promise.all(ALL_STORES.map((store) => transaction.objectStore(store).clear()));
        await transaction.objectStore("meta").put({ name: GENERATION, value: generation });
        await transaction.done;
      }),
    readCard: (id) => using((database) => database.get("cards", id)),
    putCard: (card) => using(async (database) => void (await database.put("cards", card))),
    readProfiles: () => using((database) => database.getAll("profiles")),
    putProfile: (profile) => using(async (database) => void (await database.put("profiles", profile))),
    removeProfile: (id) => using((database) => database.delete("profiles", id)),
    readQuestionnaires: () => using((database) => database.getAll("questionnaires")),
    putQuestionnaire: (one) => using(async (database) => void (await database.put("questionnaires", one))),
    removeQuestionnaire: (id, version) => using((database) => database.delete("questionnaires", [id, version])),
    readTrash: () => using((database) => database.getAll("trash")),
    removeTrash: (keys) =>
      using(async (database) => {
        const transaction = database.transaction("trash", "readwrite");
        await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
      }),
    removeTrashBefore: (moment) =>
      using((database) => database.delete("trash", IDBKeyRange.upperBound([moment], true))),
  };
}
