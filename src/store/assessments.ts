import { duplicate } from "#assessment/changes.ts";
import { differences } from "#assessment/differences.ts";
import type { Assessment } from "#assessment/schema.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Channel } from "./channel.ts";
import type { Database } from "./database.ts";
import type { Entry, Mark } from "./entry.ts";
import { createKeeper, forgetful, type Keeper } from "./keeper.ts";
import type { Holdings } from "./reader.ts";
import type { SaveFailure, Saving } from "./saving.ts";

/** What the store needs from outside. */
export type Dependencies = {
  /** Null: nothing is kept. */
  readonly database: Database | null;
  readonly channel: Channel;
  /** The moment, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
};

/** The facts. What follows from them (scores, order, reports) is computed where it is shown. */
type Facts = Holdings & {
  /** While loading, `entries` may lack what the browser has kept. */
  readonly status: "loading" | "ready";
  readonly saving: Saving;
  /** What was removed last and can be had back. */
  readonly removed: Entry | null;
};

/** An assessment before and after a change. */
export type Changed = { readonly before: Assessment; readonly after: Assessment };

type Actions = {
  readonly add: (assessment: Assessment) => void;
  /** Takes in what was opened from a file, all in one transaction, and gives the ids under which it is now there. */
  readonly importAssessments: (
    assessments: readonly Assessment[],
    whenThere: "keepBoth" | "replace",
  ) => readonly string[];
  /**
   * Applies a change, and gives the assessment before and after it. Nothing happens, and null is given, if the assessment
   * is not there any more: another tab may have removed it.
   */
  readonly change: (id: string, change: (assessment: Assessment, now: string) => Assessment) => Changed | null;
  /** Adds a copy under another title. Gives its id, or null if there is nothing to copy. */
  readonly duplicate: (id: string, title: string) => string | null;
  readonly setArchived: (id: string, archived: boolean) => void;
  /** Removes it at once; `undoRemove` brings it back, until the next removal or until the page is left. */
  readonly remove: (id: string) => void;
  readonly undoRemove: () => void;
  /** Removes everything for good; gives the reason if the browser refused. */
  readonly removeAll: () => Promise<SaveFailure | null>;
  /** Tries again to write what has failed. */
  readonly retry: () => void;
  /** Reads anew what the browser holds: a tab that slept may have missed what others did. */
  readonly refresh: () => Promise<void>;
  /** When nothing is being read or written any more. */
  readonly settled: () => Promise<void>;
};

export type AssessmentState = Facts & Actions;
export type AssessmentStore = StoreApi<AssessmentState>;

const WHOLE: readonly Mark[] = [[]];

/**
 * All assessments of this browser. A change is in memory at once and on its way to the database; when it cannot be
 * kept, `saving` says so and work goes on.
 */
export function createAssessmentStore(dependencies: Dependencies): AssessmentStore {
  return createStore<AssessmentState>()((set, get) => {
    const keeper = keeperOf(dependencies, set, get);
    return {
      status: dependencies.database === null ? "ready" : "loading",
      entries: new Map(),
      damaged: [],
      saving: dependencies.database === null ? { kind: "off" } : { kind: "saved", at: null },
      removed: null,
      ...actionsOf(dependencies, keeper, set, get),
    };
  });
}

type Set = (facts: Partial<Facts>) => void;
type Get = () => AssessmentState;

function keeperOf({ database, channel, now }: Dependencies, set: Set, get: Get): Keeper {
  if (database === null) return forgetful;
  return createKeeper({
    database,
    channel,
    now,
    get,
    set,
    tell: (saving) => set({ saving }),
    ready: () => set({ status: "ready" }),
  });
}

function actionsOf({ now, newId }: Dependencies, keeper: Keeper, set: Set, get: Get): Actions {
  const put = (added: readonly Entry[]) => {
    const ids = added.map(({ assessment }) => assessment.id);
    const { entries, damaged, removed } = get();
    set({
      entries: new Map([...entries, ...added.map((entry) => [entry.assessment.id, entry] as const)]),
      damaged: damaged.filter(({ id }) => !ids.includes(id)),
      removed: removed !== null && ids.includes(removed.assessment.id) ? null : removed,
    });
    keeper.keep(new Map(ids.map((id) => [id, WHOLE])));
  };
  const replace = (id: string, entry: Entry, marks: readonly Mark[]) => {
    set({ entries: new Map(get().entries).set(id, entry) });
    keeper.keep(new Map([[id, marks]]));
  };

  return {
    add: (assessment) => put([{ assessment, archived: false }]),
    importAssessments: (assessments, whenThere) => {
      const taken = new Set(whenThere === "keepBoth" ? get().entries.keys() : []);
      const added = assessments.map((assessment) => {
        const id = taken.has(assessment.id) ? newId() : assessment.id;
        taken.add(id);
        return { assessment: { ...assessment, id }, archived: false };
      });
      put(added);
      return added.map(({ assessment }) => assessment.id);
    },
    change: (id, change) => {
      const entry = get().entries.get(id);
      if (entry === undefined) return null;
      const assessment = change(entry.assessment, now());
      const places = differences(entry.assessment, assessment);
      if (places.some(([name]) => name !== "updatedAt")) replace(id, { ...entry, assessment }, places);
      return { before: entry.assessment, after: assessment };
    },
    duplicate: (id, title) => {
      const entry = get().entries.get(id);
      if (entry === undefined) return null;
      const copy = duplicate(entry.assessment, newId(), title, now());
      put([{ assessment: copy, archived: false }]);
      return copy.id;
    },
    setArchived: (id, archived) => {
      const entry = get().entries.get(id);
      if (entry !== undefined && entry.archived !== archived) replace(id, { ...entry, archived }, ["archived"]);
    },
    remove: (id) => {
      const entries = new Map(get().entries);
      const removed = entries.get(id) ?? null;
      entries.delete(id);
      set({ entries, removed, damaged: get().damaged.filter((one) => one.id !== id) });
      keeper.keep(new Map([[id, WHOLE]]));
    },
    undoRemove: () => {
      const { removed } = get();
      if (removed !== null) put([removed]);
    },
    removeAll: async () => {
      set({ entries: new Map(), damaged: [], removed: null });
      return keeper.clear();
    },
    retry: keeper.retry,
    refresh: keeper.refresh,
    settled: keeper.settled,
  };
}
