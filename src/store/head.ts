import { type AssessmentSummary, readSummary } from "#assessment/summary.ts";
import { isObject } from "#lib/isObject.ts";

/** When an assessment was last saved as a file or opened from one, and which of its records have changed since. */
export type FileState = {
  /** ISO 8601 moment; null: never. */
  readonly savedAt: string | null;
  /** Names of records, at most MOST_CHANGED: more need not be told apart. */
  readonly changed: readonly string[];
};

/** That an assessment is stored, and what lists say of it. */
export type Head = {
  readonly id: string;
  /** Another one after each change. Two tabs that know the same revision know the same assessment. */
  readonly revision: string;
  readonly archived: boolean;
  readonly summary: AssessmentSummary;
  readonly file: FileState;
};

/** What was chosen last for the report of an assessment, for its own door, and the client's profile that it came from. */
export type KeptReport = { readonly choices: unknown; readonly profile: string | null };

/** In the place of a head: the assessment was deleted by its user, it has not merely gone. `deletedAt` is an ISO 8601 moment. */
export type Tombstone = { readonly id: string; readonly deletedAt: string };

export const MOST_CHANGED = 50;
export const NO_FILE: FileState = { savedAt: null, changed: [] };

/** A head as it is stored, whatever is there; null when it is none. */
export function readHead(value: unknown): Head | Tombstone | null {
  if (!isObject(value) || typeof value.id !== "string") return null;
  const { id, deletedAt, revision, archived } = value;
  if (typeof deletedAt === "string") return { id, deletedAt };
  return {
    id,
    revision: typeof revision === "string" ? revision : "",
    archived: archived === true,
    summary: readSummary(value.summary),
    file: readFileState(value.file),
  };
}

/** The choices for a report as they are stored; null when there are none. */
export function readReport(value: unknown): KeptReport | null {
  if (!isObject(value) || value.choices === undefined) return null;
  return { choices: value.choices, profile: typeof value.profile === "string" ? value.profile : null };
}

export function isTombstone(head: Head | Tombstone): head is Tombstone {
  return "deletedAt" in head;
}

function readFileState(value: unknown): FileState {
  if (!isObject(value)) return NO_FILE;
  const { savedAt, changed } = value;
  return {
    savedAt: typeof savedAt === "string" ? savedAt : null,
    changed: Array.isArray(changed) ? changed.filter((name) => typeof name === "string") : [],
  };
}
