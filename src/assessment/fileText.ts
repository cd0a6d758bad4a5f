import { canonicalJson } from "#lib/canonicalJson.ts";
import type { Assessment } from "./schema.ts";

/** Several assessments in one file: `{ format, assessments: [ … ] }`. */
export const ARCHIVE_FORMAT = "assessments/1";

/**
 * Serializes an assessment for a file, readable and diffable. Equal assessments give equal texts, and so equal
 * fingerprints, on every device.
 */
export function assessmentText(assessment: Assessment): string {
  return text(assessment);
}

/** Serializes several assessments for one file. */
export function archiveText(assessments: readonly Assessment[]): string {
  return text({ format: ARCHIVE_FORMAT, assessments });
}

/** Serializes the raw data of an assessment that cannot be read. */
export function storedText(document: object): string {
  return text(document);
}

function text(document: unknown): string {
  return `${canonicalJson(document, 2)}\n`;
}
