import type { AssessmentError } from "#assessment/assessmentError.ts";
import { valueAt, withValueAt } from "#assessment/differences.ts";
import { parseAssessment } from "#assessment/parse.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Entry, Mark } from "./entry.ts";
import type { Stored } from "./readStored.ts";

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
