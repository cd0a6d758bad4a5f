import type { Assessment } from "#assessment/schema.ts";
import type { Entry } from "./entry.ts";
import type { Head, KeptReport } from "./head.ts";
import type { Memory } from "./memory.ts";
import type { StoredAssessment } from "./readStored.ts";
import type { SaveFailure, Saving } from "./saving.ts";

/** What was deleted last: its head, and the whole of it as it was open or as it was stored. */
export type RemovedAssessment = {
  readonly head: Head;
  readonly entry: Entry | null;
  readonly stored: StoredAssessment | null;
};

/** The facts. What follows from them (scores, order, reports) is computed where it is shown. */
export type Facts = Memory & {
  /**
   * While loading, `heads` may lack what is stored; "slow" while that takes longer than it should; "unavailable" when it
   * cannot be read.
   */
  readonly status: "loading" | "slow" | "ready" | "unavailable";
  readonly saving: Saving;
  /** What was deleted last and can be had back. */
  readonly removed: RemovedAssessment | null;
};

/** An assessment before and after a change. */
export type ChangedAssessment = { readonly before: Assessment; readonly after: Assessment };

/** All that is stored: what can be used, and what cannot. */
export type Everything = {
  readonly assessments: readonly Assessment[];
  readonly unreadable: readonly StoredAssessment[];
};

export type InspectedAssessment = { readonly assessment: Assessment; readonly revision: string | null };

export type Actions = {
  readonly add: (assessment: Assessment) => void;
  /** Takes in what was opened from a file, all in one transaction, and gives the ids under which it is now there. */
  readonly importAssessments: (
    assessments: readonly Assessment[],
    whenThere: "keepBoth" | "replace",
  ) => readonly string[];
  /** Reads an assessment whole into `entries`, or into `unreadable`. Rejects when that cannot be tried now. */
  readonly open: (id: string) => Promise<void>;
  /**
   * Applies a change to an assessment that is open, and gives it before and after. Nothing happens, and null is given, if
   * it is not there any more: another tab may have deleted it.
   */
  readonly change: (
    id: string,
    change: (assessment: Assessment, now: string) => Assessment,
  ) => ChangedAssessment | null;
  /** Changes what is chosen for the report of an assessment that is open. */
  readonly changeReport: (id: string, change: (report: KeptReport | null) => KeptReport) => void;
  /** Adds a copy under another title. Gives its id, or null if there is nothing to copy. */
  readonly duplicate: (id: string, title: string) => Promise<string | null>;
  readonly setArchived: (id: string, archived: boolean) => void;
  /** These assessments were saved as files. */
  readonly markSaved: (ids: readonly string[]) => void;
  /** Deletes it with all that belongs to it; `undoRemove` brings it back, until the next deletion or until the page is left. */
  readonly remove: (id: string) => Promise<void>;
  readonly undoRemove: () => void;
  /**
   * Reads an assessment without opening it; null when there is nothing to read. `revision` is what a card that is made
   * of it belongs to, null where it is not stored like this.
   */
  readonly inspect: (id: string) => Promise<InspectedAssessment | null>;
  /** The card of an assessment as it is stored, if it is still of the stored revision, and `made` by this version. */
  readonly readCard: (id: string, made: string) => Promise<unknown>;
  readonly putCard: (id: string, revision: string, made: string, card: object) => void;
  /** Everything that is stored, also where nothing is kept. */
  readonly readEverything: () => Promise<Everything>;
  /** How many assessments are stored, also where nothing is kept. */
  readonly countStored: () => Promise<number>;
  /** Deletes everything for good; gives the reason if the browser refused. */
  readonly removeAll: () => Promise<SaveFailure | null>;
  /** Tries again to store what could not be stored. */
  readonly retry: () => void;
  /** Reads anew what is stored: a tab that slept may have missed what others did. */
  readonly refresh: () => Promise<void>;
  /** When nothing is being read or written any more. */
  readonly settled: () => Promise<void>;
};

export type AssessmentState = Facts & Actions;
