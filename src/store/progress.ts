import type { SaveFailure, Saving } from "./saving.ts";

/** What is under way between memory and database, and what the visitor is told of it. */
export type StoreProgress = {
  /** Something that is waited for by `settled`; what comes of it is told when it is over. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly settled: () => Promise<void>;
  readonly isWriting: () => boolean;
  readonly startWriting: () => void;
  /** Everything is stored, since this moment, or (null) it could not be stored for this reason. */
  readonly endWriting: (savedAt: string | null, failure: SaveFailure | null) => void;
  /** Reading has failed, or (null) what had failed is no trouble any more. */
  readonly fail: (failure: SaveFailure | null) => void;
};

/** Nothing is under way yet. */
export function createProgress(tell: (saving: Saving) => void): StoreProgress {
  const work = new Set<Promise<unknown>>();
  let failure: SaveFailure | null = null;
  let savedAt: string | null = null;
  let isWriting = false;

  const report = () => {
    if (failure !== null) tell({ kind: "failed", reason: failure });
    else tell(isWriting ? { kind: "saving" } : { kind: "saved", at: savedAt });
  };
  return {
    during: async (promise) => {
      work.add(promise);
      try {
        return await promise;
      } finally {
        work.delete(promise);
        report();
      }
    },
    settled: async () => {
      while (work.size > 0) await Promise.allSettled(work);
    },
    isWriting: () => isWriting,
    startWriting: () => {
      isWriting = true;
      report();
    },
    endWriting: (moment, reason) => {
      isWriting = false;
      savedAt = moment ?? savedAt;
      failure = reason;
    },
    fail: (reason) => {
      failure = reason;
    },
  };
}
