import { composeReport } from "#document/composeReport.ts";
import type { ExportInput, ExportResult } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { readTemplate } from "./readTemplate.ts";
import { writeOnTemplate } from "./writeOnTemplate.ts";
import { writeWord } from "./writeWord.ts";

/**
 * Exports the chosen edition of the report as a Word file, without attachments and logo; with a template, in its styles
 * and between its headers and footers.
 */
export async function exportWord({ job, messages, method, wordTemplate }: ExportInput): Promise<ExportResult> {
  const choices = { ...job.choices, logo: null, carried: "nothing" } as const;
  const document = composeReport({ ...job, choices }, messages.report, method);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const file = (content: Uint8Array<ArrayBuffer>) => ok({ kind: "file", extension: "docx", type, content } as const);
  if (wordTemplate === undefined) return file(await writeWord(document));
  const template = readTemplate(wordTemplate);
  if (!template.ok) return template;
  const written = await writeOnTemplate(document, template.value);
  return written.ok ? file(written.value) : written;
}
