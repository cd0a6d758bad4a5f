import { type Place, valueAt } from "#assessment/differences.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Write } from "./write.ts";

/** An assessment, and what only this browser knows of it. */
export type Entry = { readonly assessment: Assessment; readonly archived: boolean };

/** What of an entry has changed. The empty place is all of it: it was added, replaced or removed. */
export type Mark = Place | "archived";

/** Whether a mark stands for the whole entry. */
export function isWhole(mark: Mark): boolean {
  return mark.length === 0;
}

/** What to write so that the database holds an entry (undefined: holds it no longer) as far as it is marked. */
export function writesOf(id: string, entry: Entry | undefined, marks: readonly Mark[]): readonly Write[] {
  if (entry === undefined) return marks.some(isWhole) ? [{ kind: "gone", id }] : [];
  const { assessment, archived } = entry;
  if (marks.some(isWhole)) return [{ kind: "whole", id, document: assessment, archived }];
  const changes = marks
    .filter((mark) => mark !== "archived")
    .map((place) => ({ place, value: valueAt(assessment, place) }));
  return [
    ...(changes.length > 0 ? [{ kind: "places", id, changes } as const] : []),
    ...(marks.includes("archived") ? [{ kind: "archived", id, archived } as const] : []),
  ];
}
