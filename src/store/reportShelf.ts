import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { failureOf, type SaveFailure } from "./saving.ts";

/*
 * What this device remembers for reports: a profile for each client, and what was chosen last for each assessment.
 * Logos are too large for the storage of preferences, and none of this belongs into an assessment's file.
 */

/** A profile as it was kept; the values are for their own door. */
export type KeptProfile = { readonly id: string; readonly name: string; readonly choices: unknown };
/** What was chosen last for an assessment, and by which profile, or null. */
export type KeptChoices = { readonly choices: unknown; readonly profile: string | null };

/** The shelf; what fails gives its reason and changes nothing, what cannot be read is not there. */
export type ReportShelf = {
  readonly profiles: () => Promise<readonly KeptProfile[]>;
  readonly putProfile: (profile: KeptProfile) => Promise<SaveFailure | null>;
  readonly removeProfile: (id: string) => Promise<SaveFailure | null>;
  readonly choicesOf: (assessment: string) => Promise<KeptChoices | null>;
  readonly keepChoices: (assessment: string, kept: KeptChoices) => Promise<SaveFailure | null>;
  readonly clear: () => Promise<SaveFailure | null>;
};

interface Schema extends DBSchema {
  profiles: { key: string; value: KeptProfile };
  choices: { key: string; value: KeptChoices };
}

/** The shelf in the browser's IndexedDB. */
export function openReportShelf(name = "tenspan-reports"): ReportShelf {
  const using = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> => {
    const database = await open(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  const reading = <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>, none: Value): Promise<Value> =>
    using(work).catch(() => none);
  const writing = (work: (database: IDBPDatabase<Schema>) => Promise<unknown>): Promise<SaveFailure | null> =>
    using(work).then(() => null, failureOf);
  return {
    profiles: () => reading((database) => database.getAll("profiles"), []),
    putProfile: (profile) => writing((database) => database.put("profiles", profile)),
    removeProfile: (id) => writing((database) => database.delete("profiles", id)),
    choicesOf: (id) => reading(async (database) => (await database.get("choices", id)) ?? null, null),
    keepChoices: (id, kept) => writing((database) => database.put("choices", kept, id)),
    clear: () => writing((database) => Promise.all([database.clear("profiles"), database.clear("choices")])),
  };
}

/** A shelf that forgets when the page is left: for shared computers, and for tests. */
export function forgetfulReportShelf(): ReportShelf {
  const profiles = new Map<string, KeptProfile>();
  const choices = new Map<string, KeptChoices>();
  const done = async (_work: unknown): Promise<null> => null;
  return {
    profiles: async () => [...profiles.values()],
    putProfile: (profile) => done(profiles.set(profile.id, profile)),
    removeProfile: (id) => done(profiles.delete(id)),
    choicesOf: async (id) => choices.get(id) ?? null,
    keepChoices: (id, kept) => done(choices.set(id, kept)),
    clear: async () => {
      profiles.clear();
      choices.clear();
      return null;
    },
  };
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore("profiles", { keyPath: "id" });
      database.createObjectStore("choices");
    },
  });
}
