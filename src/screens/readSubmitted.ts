import { MAX_FILE_TEXT } from "#assessment/limits.ts";
import { decodeText } from "#documents/decodeText.ts";
import type { ReportFilesError } from "#documents/readReportFiles.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Submitted } from "#report/verify/verify.ts";
import { readBytes } from "#store/files.ts";

/** Why a file cannot be looked into, before it is known what it holds. */
export type SubmitError =
  | { readonly kind: "tooBig" }
  | { readonly kind: "unreadable" }
  /** A text, but in none of the encodings of Unicode; or no text at all. */
  | { readonly kind: "notUnicode" }
  | { readonly kind: "notJson" }
  | MissingPart
  | { readonly kind: "unexpected" }
  | { readonly kind: (typeof IN_PDF)[ReportFilesError] };

/** What is said of a PDF out of which nothing can be taken. */
const IN_PDF = {
  notWhole: "damagedPdf",
  locked: "lockedPdf",
  noAssessment: "noAssessmentInPdf",
  damaged: "damagedInPdf",
  tooLarge: "tooLargeInPdf",
} as const satisfies Readonly<Record<ReportFilesError, string>>;

/** Bytes of the longest text: a character takes at most three for each of its UTF-16 units. */
const MOST_TEXT = 3 * MAX_FILE_TEXT;
/** More bytes than any report has. */
const MOST_REPORT = 50_000_000;

/** What is in a file: an assessment's text, or a report's attachments. A PDF is known by how it begins. */
export async function readSubmitted(file: Blob): Promise<Result<Submitted, SubmitError>> {
  const head = await readBytes(file.slice(0, 1024), 1024);
  if (!head.ok) return head;
  if (new TextDecoder("latin1").decode(head.value).includes("%PDF-")) return readReport(file);
  const bytes = await readBytes(file, MOST_TEXT);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text.ok) return ok({ kind: "assessment", assessment: text.value });
  return err(text.error === "notText" ? { kind: "notJson" } : { kind: text.error });
}

async function readReport(file: Blob): Promise<Result<Submitted, SubmitError>> {
  const [bytes, part] = await Promise.all([
    readBytes(file, MOST_REPORT),
    loadPart(() => import("#documents/readReportFiles.ts")),
  ]);
  if (!bytes.ok) return bytes;
  if (!part.ok) return part;
  const files = await part.value.readReportFiles(bytes.value);
  return files.ok ? ok({ kind: "report", ...files.value }) : err({ kind: IN_PDF[files.error] });
}
