import { createStore, type StoreApi } from "zustand/vanilla";
import { createActions } from "./assessmentActions.ts";
import type { AssessmentState } from "./assessmentState.ts";
import type { Channel } from "./channel.ts";
import type { Database } from "./database.ts";
import { EMPTY_MEMORY } from "./emptyMemory.ts";
import { noPersistence } from "./noPersistence.ts";
import { createPersistence } from "./persistence.ts";

/** The dependencies of the store. */
export type Dependencies = {
  readonly database: Database;
  /** For shared computers: assessments stay in memory, and stored data are neither read nor changed. */
  readonly keepNothing?: boolean;
  /** The database does not exist yet, so nothing needs to be read before the first screen. */
  readonly nothingStored?: boolean;
  readonly channel: Channel;
  /** Returns the current moment, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
};

/** The store of all assessments in this browser. */
export type AssessmentStore = StoreApi<AssessmentState>;

/**
 * Creates the store of all assessments in this browser. A change is in memory at once and written to the database in
 * the background; if it cannot be stored, `saving` says so and the user can continue.
 */
export function createAssessmentStore(dependencies: Dependencies): AssessmentStore {
  const { keepNothing = false, nothingStored = false } = dependencies;
  return createStore<AssessmentState>()((set, get) => {
    const persistence = keepNothing
      ? noPersistence({ ...dependencies, get })
      : createPersistence({
          ...dependencies,
          get,
          set,
          onSaving: (saving) => set({ saving }),
          onStatus: (status) => {
            // Nobody waits for an empty list.
            if (!nothingStored || status !== "slow") set({ status });
          },
        });
    return {
      ...EMPTY_MEMORY,
      status: keepNothing || nothingStored ? "ready" : "loading",
      saving: keepNothing ? { kind: "off" } : { kind: "saved", at: null },
      removed: [],
      ...createActions({ ...dependencies, persistence, get, set }),
    };
  });
}
