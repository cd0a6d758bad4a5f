import type { Mark } from "./entry.ts";

/** Remembers what is not safely in the database yet. */
export type Pending = {
  readonly add: (id: string, marks: readonly Mark[]) => void;
  /** Gives all that waits to be written to the write of this number. */
  readonly take: (write: number) => ReadonlyMap<string, readonly Mark[]>;
  /** The write has succeeded: what it carried, and was not changed again, is safe. */
  readonly done: (write: number) => void;
  /** The write has failed: what it carried waits again. */
  readonly failed: (write: number) => void;
  /** What of an assessment is not safe, be it waiting or being written. */
  readonly of: (id: string) => readonly Mark[];
  readonly ids: () => readonly string[];
  readonly isWaiting: () => boolean;
  readonly forget: (id: string) => void;
};

type Item = { readonly mark: Mark; readonly write: number | null };

/** Nothing is pending yet. */
export function createPending(): Pending {
  const assessments = new Map<string, Map<string, Item>>();

  const items = () =>
    [...assessments].flatMap(([id, marks]) => [...marks].map(([key, item]) => ({ id, key, item, marks })));
  const assign = (from: number | null, to: number | null) => {
    for (const { key, item, marks } of items()) {
      if (item.write === from) marks.set(key, { mark: item.mark, write: to });
    }
  };

  return {
    add: (id, marks) => {
      const known = assessments.get(id) ?? new Map<string, Item>();
      for (const mark of marks) known.set(JSON.stringify(mark), { mark, write: null });
      assessments.set(id, known);
    },
    take: (write) => {
      assign(null, write);
      const taken = new Map<string, Mark[]>();
      for (const { id, item } of items()) {
        if (item.write === write) taken.set(id, [...(taken.get(id) ?? []), item.mark]);
      }
      return taken;
    },
    done: (write) => {
      for (const { id, key, item, marks } of items()) {
        if (item.write === write) marks.delete(key);
        if (marks.size === 0) assessments.delete(id);
      }
    },
    failed: (write) => assign(write, null),
    of: (id) => [...(assessments.get(id)?.values() ?? [])].map(({ mark }) => mark),
    ids: () => [...assessments.keys()],
    isWaiting: () => items().some(({ item }) => item.write === null),
    forget: (id) => assessments.delete(id),
  };
}
