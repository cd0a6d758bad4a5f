import { err, ok, type Result } from "#lib/result.ts";
import { type AttachedReports, pairReports } from "#verify/pairReports.ts";
import { type OpenPdf, openPdf, type PdfError } from "./openPdf.ts";
import { readAttachments } from "./readAttachments.ts";

/** A PDF with the reports attached to it. The caller closes it. */
export type OpenReports = { readonly pdf: OpenPdf; readonly carried: AttachedReports };

/**
 * Why a PDF has no report: it cannot be read, its attachments are damaged, it is a report without its data, or it is
 * another document.
 */
export type ReportsError = PdfError | "damaged" | "withoutData" | "noAssessment";

/** Opens a PDF and extracts the reports attached to it. */
export async function openReports(file: Blob, signal: AbortSignal): Promise<Result<OpenReports, ReportsError>> {
  const pdf = await openPdf(file, signal);
  if (!pdf.ok) return pdf;
  const read = await pdf.value.within(readAttachments(pdf.value.document));
  const carried = read.ok ? pairReports(read.value.texts) : null;
  if (carried !== null && carried.reports.length > 0) return ok({ pdf: pdf.value, carried });
  pdf.value.close();
  if (!read.ok) return read;
  return err(read.value.harmed ? "damaged" : read.value.ours ? "withoutData" : "noAssessment");
}
