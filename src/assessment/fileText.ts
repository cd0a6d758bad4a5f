import { canonicalJson } from "#lib/canonicalJson.ts";
import type { Assessment } from "./schema.ts";

/**
 * Several assessments in one file: `{ format, assessments: [ … ] }`; a backup also has `questionnaires`, the user's
 * own, and `archived`, the ids of assessments in the archive.
 */
export const ARCHIVE_FORMAT = "assessments/1";

/**
 * Serializes an assessment for a file, readable and diffable. Equal assessments give equal texts, and so equal
 * fingerprints, on every device.
 */
export function assessmentText(assessment: Assessment): string {
  return text(assessment);
}

/** Serializes several assessments for one file. */
export function archiveText(
  assessments: readonly Assessment[],
  more: { readonly questionnaires?: readonly unknown[]; readonly archived?: readonly string[] } = {},
): string {
  return text({ format: ARCHIVE_FORMAT, assessments, ...more });
}

/** Serializes the raw data of an assessment that cannot be read. */
export function storedText(document: object): string {
  return text(document);
}

function text(document: unknown): string {
  return `${canonicalJson(document, 2)}\n`;
}
