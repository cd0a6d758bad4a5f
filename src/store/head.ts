import { type AssessmentSummary, readSummary } from "#assessment/summary.ts";
import { isObject } from "#lib/isObject.ts";

/** When an assessment was last saved to or opened from a file, and which of its records have changed since. */
export type FileState = {
  /** ISO 8601 moment; null: never. */
  readonly savedAt: string | null;
  /** Names of records, at most MAX_CHANGED. */
  readonly changed: readonly string[];
};

/** The record that makes an assessment exist in the store, with the data for lists. */
export type Head = {
  readonly id: string;
  /** Changes with every change. Two tabs with the same revision have the same assessment. */
  readonly revision: string;
  readonly archived: boolean;
  readonly summary: AssessmentSummary;
  readonly file: FileState;
};

/** The last report choices of an assessment, unparsed, and the client profile that they came from. */
export type KeptReport = { readonly choices: unknown; readonly profile: string | null };

/**
 * Replaces the head of an assessment that the user deleted, to distinguish it from a lost one. `deletedAt` is an ISO
 * 8601 moment.
 */
export type Tombstone = { readonly id: string; readonly deletedAt: string };

/** The revision of an assessment whose head is lost. */
export const NO_REVISION = "";

/** Maximum number of changed records that a head names. */
export const MAX_CHANGED = 50;
/** The state of an assessment that was never saved as a file. */
export const NO_FILE: FileState = { savedAt: null, changed: [] };

/** Reads a stored head from any value; returns null if it is invalid. */
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

/** Reads stored report choices; returns null if there are none. */
export function readReport(value: unknown): KeptReport | null {
  if (!isObject(value) || value.choices === undefined) return null;
  return { choices: value.choices, profile: typeof value.profile === "string" ? value.profile : null };
}

/** Returns true for the head of a deleted assessment. */
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
