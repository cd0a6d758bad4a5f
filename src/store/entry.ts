import { type DocumentPath, differences } from "#assessment/differences.ts";
import type { Assessment } from "#assessment/schema.ts";
import { summaryOf } from "#assessment/summary.ts";
import { isSameJson } from "#lib/isSameJson.ts";
import { type FileState, type Head, type KeptReport, MAX_CHANGED, NO_FILE } from "./head.ts";

/** An assessment, and the data about it that only this browser has. */
export type Entry = {
  readonly assessment: Assessment;
  readonly archived: boolean;
  readonly file: FileState;
  /** Null: nothing was chosen yet. */
  readonly report: KeptReport | null;
};

/** Returns the entry of a new assessment. */
export function newEntry(assessment: Assessment): Entry {
  return { assessment, archived: false, file: NO_FILE, report: null };
}

/**
 * Replaces the assessment of an entry and marks the changes since the last file; returns the same entry if nothing
 * differs.
 */
export function withAssessment(entry: Entry, assessment: Assessment): Entry {
  const names = differences(entry.assessment, assessment)
    .filter(([name]) => name !== "updatedAt")
    .map(recordName);
  if (names.length === 0) return entry;
  const changed = [...new Set([...entry.file.changed, ...names])].slice(0, MAX_CHANGED);
  return { ...entry, assessment, file: { ...entry.file, changed } };
}

/** Returns the head under which an entry is stored. */
export function headOf({ assessment, archived, file }: Entry, revision: string): Head {
  return { id: assessment.id, revision, archived, file, summary: summaryOf(assessment) };
}

/** Returns true if two entries have the same content. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  if (a === b) return true;
  if (a.archived !== b.archived || !isSameJson(a.file, b.file) || !isSameJson(a.report, b.report)) return false;
  return differences(a.assessment, b.assessment).length === 0;
}

function recordName([name = "", question]: DocumentPath): string {
  return name === "answers" && question !== undefined ? `answers/${question}` : name;
}
