import { canonicalJson } from "#lib/canonicalJson.ts";
import type { Assessment } from "./schema.ts";

/** Several assessments in one file: `{ format, assessments: [ … ] }`. */
export const ARCHIVE_FORMAT = "assessments/1";

/**
 * An assessment as the text of a file, made to be read and compared by people too. The same assessment gives the same
 * text, and so the same fingerprint, on whichever device it was kept.
 */
export function assessmentText(assessment: Assessment): string {
  return text(assessment);
}

/** Several assessments as the text of one file. */
export function archiveText(assessments: readonly Assessment[]): string {
  return text({ format: ARCHIVE_FORMAT, assessments });
}

/** What is stored of an assessment that cannot be read, as it is, as the text of a file. */
export function storedText(document: object): string {
  return text(document);
}

function text(document: unknown): string {
  return `${canonicalJson(document, 2)}\n`;
}
