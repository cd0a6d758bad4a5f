import { MAX_FILE_TEXT } from "#assessment/limits.ts";
import { decodeText } from "#pdf/decodeText.ts";
import type { OpenReports, ReportsError } from "#pdf/reading/openReports.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { readBytes } from "#store/files.ts";

/** What was handed in: the text of an assessment file, or a PDF with its reports, open. */
export type Submitted =
  | { readonly kind: "assessment"; readonly assessment: string }
  | ({ readonly kind: "reports" } & OpenReports);

/** Why a file cannot be looked into, before it is known what it holds. */
export type SubmitError =
  | { readonly kind: "tooBig" }
  | { readonly kind: "unreadable" }
  /** A text, but in none of the encodings of Unicode; or no text at all. */
  | { readonly kind: "notUnicode" }
  | { readonly kind: "notJson" }
  | MissingPart
  | { readonly kind: "unexpected" }
  | { readonly kind: (typeof IN_PDF)[ReportsError] };

/** What is said of a PDF out of which nothing can be taken. */
const IN_PDF = {
  notWhole: "damagedPdf",
  locked: "lockedPdf",
  withoutData: "withoutDataPdf",
  noAssessment: "noAssessmentInPdf",
  damaged: "damagedInPdf",
  tooLarge: "tooLargePdf",
  tooSlow: "tooSlowPdf",
  cancelled: "cancelled",
} as const satisfies Readonly<Record<ReportsError, string>>;

/** Bytes of the longest text: a character takes at most three for each of its UTF-16 units. */
const MOST_TEXT = 3 * MAX_FILE_TEXT;
/** More bytes than any pack of reports has. */
const MOST_REPORTS = 200_000_000;

/** What is in a file. A PDF is known by how it begins; whoever gets it open closes it. */
export async function readSubmitted(file: Blob, signal: AbortSignal): Promise<Result<Submitted, SubmitError>> {
  const head = await readBytes(file.slice(0, 1024), 1024);
  if (!head.ok) return head;
  if (new TextDecoder("latin1").decode(head.value).includes("%PDF-")) return readReports(file, signal);
  const bytes = await readBytes(file, MOST_TEXT);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text.ok) return ok({ kind: "assessment", assessment: text.value });
  return err(text.error === "notText" ? { kind: "notJson" } : { kind: text.error });
}

async function readReports(file: Blob, signal: AbortSignal): Promise<Result<Submitted, SubmitError>> {
  if (file.size > MOST_REPORTS) return err({ kind: "tooBig" });
  const part = await loadPart(() => import("#pdf/reading/openReports.ts"));
  if (!part.ok) return part;
  const opened = await part.value.openReports(file, signal);
  return opened.ok ? ok({ kind: "reports", ...opened.value }) : err({ kind: IN_PDF[opened.error] });
}
