import type { SaveFailure, Saving } from "./saving.ts";

/** The state of reading and writing, and what the user is told about it. */
export type StoreProgress = {
  /** Registers work that `settled` waits for, and returns its result. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly settled: () => Promise<void>;
  /** Tells the user that changes are being stored, until this write has ended, and returns its result. */
  readonly writing: <Value>(write: Promise<Value>) => Promise<Value>;
  /** Reading or writing has failed, or (null) an earlier failure is resolved. */
  readonly fail: (failure: SaveFailure | null) => void;
};

/** Creates the progress without any work. `now` returns the current moment, ISO 8601. */
export function createProgress(onSaving: (saving: Saving) => void, now: () => string): StoreProgress {
  const work = new Set<Promise<unknown>>();
  let failure: SaveFailure | null = null;
  let savedAt: string | null = null;
  let writes = 0;

  const report = () => {
    if (failure !== null) onSaving({ kind: "failed", reason: failure });
    else onSaving(writes > 0 ? { kind: "saving" } : { kind: "saved", at: savedAt });
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
    writing: async (write) => {
      writes += 1;
      report();
      try {
        const written = await write;
        savedAt = now();
        return written;
      } finally {
        writes -= 1;
      }
    },
    fail: (reason) => {
      failure = reason;
    },
  };
}
