import { MAX_FILE_TEXT } from "#assessment/limits.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import type { OpenReports, ReportsError } from "#pdf/reading/openReports.ts";
import { isSealed } from "#sealed/isSealed.ts";
import { readBytes } from "#store/files.ts";

/** A submitted file: the text of an assessment file, or an open PDF with its reports. */
export type SubmittedFile =
  | { readonly kind: "assessment"; readonly assessment: string }
  | ({ readonly kind: "reports" } & OpenReports);

/** Why a file cannot be read, before its content is known. */
export type SubmitError =
  | { readonly kind: "tooBig" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "empty" }
  /** Encrypted, and not decrypted when it was chosen. */
  | { readonly kind: "sealed" }
  /** A text in another encoding than Unicode, or a binary file. */
  | { readonly kind: "notUnicode" }
  | { readonly kind: "notJson" }
  | MissingPart
  | { readonly kind: "unexpected" }
  | { readonly kind: (typeof IN_PDF)[ReportsError] };

/** The message keys for a PDF from which nothing can be extracted. */
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

/** Maximum bytes of a text file: a UTF-16 unit takes at most three bytes. */
const MAX_TEXT = 3 * MAX_FILE_TEXT;
/** Maximum bytes of a PDF with joined reports. */
const MAX_REPORTS = 200_000_000;

/** Reads a submitted file. A PDF is detected by its first bytes; the caller closes it. */
export async function readSubmitted(file: Blob, signal: AbortSignal): Promise<Result<SubmittedFile, SubmitError>> {
  if (file.size === 0) return err({ kind: "empty" });
  if (await isSealed(file)) return err({ kind: "sealed" });
  const head = await readBytes(file.slice(0, 1024), 1024);
  if (!head.ok) return head;
  if (new TextDecoder("latin1").decode(head.value).includes("%PDF-")) return readReports(file, signal);
  const bytes = await readBytes(file, MAX_TEXT);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text.ok) return ok({ kind: "assessment", assessment: text.value });
  return err(text.error === "notText" ? { kind: "notJson" } : { kind: text.error });
}

async function readReports(file: Blob, signal: AbortSignal): Promise<Result<SubmittedFile, SubmitError>> {
  if (file.size > MAX_REPORTS) return err({ kind: "tooBig" });
  const part = await loadPart(() => import("#pdf/reading/openReports.ts"));
  if (!part.ok) return part;
  const opened = await part.value.openReports(file, signal);
  return opened.ok ? ok({ kind: "reports", ...opened.value }) : err({ kind: IN_PDF[opened.error] });
}
