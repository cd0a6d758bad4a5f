import type { ReportFilesError } from "#documents/readReportFiles.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Submitted } from "#report/verify/verify.ts";
import { readBytes, readFile } from "#store/files.ts";

/** Why a file cannot be looked into, before it is known what it holds. */
export type SubmitError =
  | { readonly kind: "tooBig" }
  | { readonly kind: "unreadable" }
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

/** What is in a file: an assessment's text, or a report's attachments. A PDF is known by how it begins. */
export async function readSubmitted(file: Blob): Promise<Result<Submitted, SubmitError>> {
  const head = await readFile(file.slice(0, 1024));
  if (!head.ok) return err({ kind: "unreadable" });
  if (head.value.includes("%PDF-")) return readReport(file);
  const text = await readFile(file);
  return text.ok ? ok({ kind: "assessment", assessment: text.value }) : text;
}

async function readReport(file: Blob): Promise<Result<Submitted, SubmitError>> {
  const [bytes, part] = await Promise.all([readBytes(file), loadPart(() => import("#documents/readReportFiles.ts"))]);
  if (!bytes.ok) return bytes;
  if (!part.ok) return part;
  const files = await part.value.readReportFiles(bytes.value);
  return files.ok ? ok({ kind: "report", ...files.value }) : err({ kind: IN_PDF[files.error] });
}
