import { createStore, type StoreApi } from "zustand/vanilla";
import { createActions } from "./assessmentActions.ts";
import type { AssessmentState } from "./assessmentState.ts";
import type { Channel } from "./channel.ts";
import type { Database } from "./database.ts";
import { EMPTY_MEMORY } from "./memory.ts";
import { noPersistence } from "./noPersistence.ts";
import { createPersistence } from "./persistence.ts";

/** What the store needs from outside. */
export type Dependencies = {
  readonly database: Database;
  /** For a computer that is shared: assessments stay in memory, and what is stored is neither read nor changed. */
  readonly keepNothing?: boolean;
  readonly channel: Channel;
  /** The moment, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
};

export type AssessmentStore = StoreApi<AssessmentState>;

/**
 * All assessments of this browser. A change is in memory at once and on its way to the database; when it cannot be
 * stored, `saving` says so and work goes on.
 */
export function createAssessmentStore(dependencies: Dependencies): AssessmentStore {
  const { keepNothing = false } = dependencies;
  return createStore<AssessmentState>()((set, get) => {
    const persistence = keepNothing
      ? noPersistence({ ...dependencies, get })
      : createPersistence({
          ...dependencies,
          get,
          set,
          tell: (saving) => set({ saving }),
          became: (status) => set({ status }),
        });
    return {
      ...EMPTY_MEMORY,
      status: keepNothing ? "ready" : "loading",
      saving: keepNothing ? { kind: "off" } : { kind: "saved", at: null },
      removed: null,
      ...createActions({ ...dependencies, persistence, get, set }),
    };
  });
}
