import type { Assessment } from "#assessment/schema.ts";
import type { TrashedAssessment, TrashKey } from "./databaseSchema.ts";
import type { Entry } from "./entry.ts";
import type { Head, KeptReport } from "./head.ts";
import type { Memory } from "./memory.ts";
import type { StoredAssessment } from "./readStored.ts";
import type { SaveFailure, Saving } from "./saving.ts";

/** A deleted assessment: its head, and its content as it was open or stored. */
export type RemovedAssessment = {
  readonly head: Head;
  readonly entry: Entry | null;
  readonly stored: StoredAssessment | null;
  /** Its key in the trash. */
  readonly trashed: TrashKey;
};

/** The state of the store. Derived data (scores, order, reports) are computed where they are shown. */
export type StoreData = Memory & {
  /**
   * While loading, `heads` may be incomplete; "slow" if loading takes longer than expected; "unavailable" if the
   * database cannot be read.
   */
  readonly status: "loading" | "slow" | "ready" | "unavailable";
  readonly saving: Saving;
  /** The assessments that were deleted last, together, for undo; empty if there are none. */
  readonly removed: readonly RemovedAssessment[];
};

/** An assessment before and after a change. */
export type ChangedAssessment = { readonly before: Assessment; readonly after: Assessment };

/** Everything that is stored: the readable assessments, and the unreadable ones. */
export type StoredAssessments = {
  readonly assessments: readonly Assessment[];
  readonly unreadable: readonly StoredAssessment[];
};

/** An assessment as stored, and its revision; null if it is only in memory. */
export type InspectedAssessment = { readonly assessment: Assessment; readonly revision: string | null };

/** What can be done with the stored assessments; each change is in memory at once and stored afterwards. */
export type Actions = {
  readonly add: (assessment: Assessment) => void;
  /** Imports assessments from a file in one transaction, and returns their ids in the store. */
  readonly importAssessments: (
    assessments: readonly Assessment[],
    whenThere: "keepBoth" | "replace",
  ) => readonly string[];
  /** Reads a whole assessment into `entries`, or into `unreadable`. Rejects if it cannot be read now. */
  readonly open: (id: string) => Promise<void>;
  /** Forgets the content of open assessments that are stored, because a tab need not hold a thousand of them. */
  readonly close: (ids: readonly string[]) => void;
  /**
   * Applies a change to an open assessment, and returns it before and after. Does nothing and returns null if it no
   * longer exists, because another tab can have deleted it.
   */
  readonly change: (
    id: string,
    change: (assessment: Assessment, now: string) => Assessment,
  ) => ChangedAssessment | null;
  /** Changes the report choices of an open assessment. */
  readonly changeReport: (id: string, change: (report: KeptReport | null) => KeptReport) => void;
  /** Adds a copy with another title. Returns its id, or null if there is nothing to copy. */
  readonly duplicate: (id: string, title: string) => Promise<string | null>;
  /** Returns the ids of the changed ones; those that are not open are shown as changed once they are stored. */
  readonly setArchived: (ids: readonly string[], archived: boolean) => Promise<readonly string[]>;
  /**
   * Changes assessments whether they are open or not, without opening them. Returns the ids of the changed ones; those
   * that cannot be read are left as they are.
   */
  readonly changeAll: (
    ids: readonly string[],
    change: (assessment: Assessment) => Assessment,
  ) => Promise<readonly string[]>;
  /** Records that these assessments were saved as files. */
  readonly markSaved: (ids: readonly string[]) => Promise<unknown>;
  /**
   * Deletes assessments with all their data, into the trash; `undoRemove` restores them, until the next deletion or
   * until the page is closed. After that `restoreTrashed` does.
   */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Deletes without setting `removed`. Returns the key in the trash, null if there is no such assessment. */
  readonly moveToTrash: (id: string) => Promise<TrashKey | null>;
  /** Restores what was deleted last. What cannot be stored stays in `removed`. */
  readonly undoRemove: () => Promise<void>;
  /**
   * Restores a deleted assessment and returns its id, which is a new one if its own is in use; null if it could not be
   * stored.
   */
  readonly restoreTrashed: (trashed: TrashedAssessment) => Promise<string | null>;
  /**
   * Reads an assessment without opening it; null if there is none. `revision` identifies the state for a card, null if
   * this state is not stored.
   */
  readonly inspect: (id: string) => Promise<InspectedAssessment | null>;
  /** Returns the stored data of an assessment unparsed; null if there are none. */
  readonly readStored: (id: string) => Promise<StoredAssessment | null>;
  /** Returns the stored card of an assessment if it belongs to the stored revision and was `made` by this version. */
  readonly readCard: (id: string, made: string) => Promise<unknown>;
  readonly putCard: (id: string, revision: string, made: string, card: object) => void;
  /** Reads the assessments with these ids, by default all, one after the other without opening them. */
  readonly readEverything: (ids?: readonly string[]) => Promise<StoredAssessments>;
  /** Counts the stored assessments, even if nothing is kept on this device. */
  readonly countStored: () => Promise<number>;
  /** Deletes everything permanently; returns the reason if the browser refused. */
  readonly removeAll: () => Promise<SaveFailure | null>;
  /** Retries to store what could not be stored. */
  readonly retry: () => void;
  /** Reads the stored state again, because a suspended tab may have missed changes of others. */
  readonly refresh: () => Promise<void>;
  /** Resolves when nothing is being read or written. */
  readonly settled: () => Promise<void>;
};

/** The assessments of this browser, and the functions that change them. */
export type AssessmentState = StoreData & Actions;
