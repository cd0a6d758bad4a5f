import type { Database } from "./database.ts";
import { type Entry, type Mark, writesOf } from "./entry.ts";
import type { Pending } from "./pending.ts";
import { failureOf, type SaveFailure, type Saving } from "./saving.ts";

type Needs = {
  readonly database: Database;
  readonly pending: Pending;
  readonly find: (id: string) => Entry | undefined;
  readonly now: () => string;
  readonly tell: (saving: Saving) => void;
  /** These assessments were written. */
  readonly written: (ids: readonly string[]) => void;
};

/** Carries changes to the database, at once and again when it failed. */
export type Saver = {
  readonly save: (touched: ReadonlyMap<string, readonly Mark[]>) => void;
  /** Writes what has failed once more. */
  readonly retry: () => void;
  readonly underWay: ReadonlySet<Promise<void>>;
  /** Reading has failed, or (null) worked. */
  readonly heard: (failure: SaveFailure | null) => void;
};

/**
 * Each change is written in a transaction of its own that starts at once, and takes along what has failed before.
 * What is written is always the state of now, so that the order in which writes fail and succeed does not matter.
 */
export function createSaver({ database, pending, find, now, tell, written }: Needs): Saver {
  const underWay = new Set<Promise<void>>();
  let count = 0;
  let failure: SaveFailure | null = null;
  let savedAt: string | null = null;

  const report = () => {
    if (failure !== null) tell({ kind: "failed", reason: failure });
    else if (underWay.size > 0) tell({ kind: "saving" });
    else tell({ kind: "saved", at: savedAt });
  };

  const write = async (): Promise<void> => {
    count += 1;
    const number = count;
    const taken = pending.take(number);
    try {
      await database.write([...taken].flatMap(([id, marks]) => writesOf(id, find(id), marks)));
    } catch (error) {
      pending.failed(number);
      failure = failureOf(error);
      return;
    }
    pending.done(number);
    savedAt = now();
    if (!pending.isWaiting()) failure = null;
    written([...taken.keys()]);
  };

  const flush = () => {
    if (!pending.isWaiting()) return;
    const running: Promise<void> = write().finally(() => {
      underWay.delete(running);
      report();
    });
    underWay.add(running);
    report();
  };

  return {
    save: (touched) => {
      for (const [id, marks] of touched) pending.add(id, marks);
      flush();
    },
    retry: flush,
    underWay,
    heard: (heard) => {
      // What is being written may fail again: only its own success takes the trouble away.
      if (heard !== null || pending.ids().length === 0) failure = heard;
      report();
    },
  };
}
