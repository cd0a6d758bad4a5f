import type { SaveFailure, Saving } from "./saving.ts";

/** The state of reading and writing, and what the user is told about it. */
export type StoreProgress = {
  /** Registers work that `settled` waits for, and returns its result. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly settled: () => Promise<void>;
  readonly isWriting: () => boolean;
  readonly startWriting: () => void;
  /** Everything is stored, as of this moment, or (null) could not be stored for this reason. */
  readonly endWriting: (savedAt: string | null, failure: SaveFailure | null) => void;
  /** Reading has failed, or (null) an earlier failure is resolved. */
  readonly fail: (failure: SaveFailure | null) => void;
};

/** Creates the progress without any work. */
export function createProgress(onSaving: (saving: Saving) => void): StoreProgress {
  const work = new Set<Promise<unknown>>();
  let failure: SaveFailure | null = null;
  let savedAt: string | null = null;
  let isWriting = false;

  const report = () => {
    if (failure !== null) onSaving({ kind: "failed", reason: failure });
    else onSaving(isWriting ? { kind: "saving" } : { kind: "saved", at: savedAt });
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
