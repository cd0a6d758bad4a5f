import type { Database } from "./database.ts";
import type { StoreRecords } from "./databaseSchema.ts";
import { failureOf, type SaveFailure } from "./saving.ts";

/** The stored default report choices of a client, unparsed. */
export type StoredProfile = StoreRecords["profiles"];

/** The client profiles. A failure returns its reason and changes nothing; unreadable profiles are omitted. */
export type ReportProfiles = {
  readonly readAll: () => Promise<readonly StoredProfile[]>;
  readonly put: (profile: StoredProfile) => Promise<SaveFailure | null>;
  readonly remove: (id: string) => Promise<SaveFailure | null>;
};

/** Returns the access to profiles stored in this browser. */
export function storedProfiles(database: Database): ReportProfiles {
  return {
    readAll: () => database.readProfiles().catch(() => []),
    put: (profile) => database.putProfile(profile).then(() => null, failureOf),
    remove: (id) => database.removeProfile(id).then(() => null, failureOf),
  };
}

/** Returns profiles that are kept only in memory, for shared computers. */
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
