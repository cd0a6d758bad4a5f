import type { Database } from "./database.ts";
import type { Schema } from "./databaseSchema.ts";
import { failureOf, type SaveFailure } from "./saving.ts";

/** What is usual for the reports of a client, as it is stored; the choices are for their own door. */
export type StoredProfile = Schema["profiles"]["value"];

/** The profiles of clients. What fails gives its reason and changes nothing; what cannot be read is not there. */
export type ReportProfiles = {
  readonly readAll: () => Promise<readonly StoredProfile[]>;
  readonly put: (profile: StoredProfile) => Promise<SaveFailure | null>;
  readonly remove: (id: string) => Promise<SaveFailure | null>;
};

/** Those that this browser stores. */
export function storedProfiles(database: Database): ReportProfiles {
  return {
    readAll: () => database.readProfiles().catch(() => []),
    put: (profile) => database.putProfile(profile).then(() => null, failureOf),
    remove: (id) => database.removeProfile(id).then(() => null, failureOf),
  };
}

/** Those that are forgotten when the page is left: for shared computers. */
export function memoryProfiles(): ReportProfiles {
  const profiles = new Map<string, StoredProfile>();
  return {
    readAll: async () => [...profiles.values()],
    put: async (profile) => {
      profiles.set(profile.id, profile);
      return null;
    },
    remove: async (id) => {
      profiles.delete(id);
      return null;
    },
  };
}
