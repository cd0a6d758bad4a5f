import { type Place, valueAt, withValueAt } from "#assessment/differences.ts";
import { parseAssessment } from "#assessment/parse.ts";
import type { AssessmentError } from "#assessment/assessmentError.ts";
import type { Assessment } from "#assessment/schema.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stored } from "./readStored.ts";
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

/** The entry as the database has it, but with what is marked in `entry`, which is not written yet. */
export function mergedEntry(
  stored: Stored,
  entry: Entry | undefined,
  marks: readonly Mark[],
): Result<Entry, AssessmentError> {
  const places = marks.filter((mark) => mark !== "archived");
  const document = places.reduce<unknown>(
    (here, place) => withValueAt(here, place, valueAt(entry?.assessment, place)),
    stored.document,
  );
  const parsed = parseAssessment(document);
  if (!parsed.ok) return parsed;
  const archived = marks.includes("archived") && entry !== undefined ? entry.archived : stored.archived;
  return ok({ assessment: parsed.value, archived });
}
