import { composeReport } from "#document/composeReport.ts";
import type { ExportInput, ExportResult } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

/** Exports the chosen edition of the report as Markdown, without attachments. */
export function exportMarkdown({ job, messages, method }: ExportInput): ExportResult {
  const choices = { ...job.choices, logo: null, carried: "nothing" } as const;
  const document = composeReport({ ...job, choices }, messages.report, method);
  return ok({ kind: "file", extension: "md", type: "text/markdown", content: writeMarkdown(document) });
}
