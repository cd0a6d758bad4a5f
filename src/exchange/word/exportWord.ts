import { composeReport } from "#document/composeReport.ts";
import type { Exported, ExportInput } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { writeWord } from "./writeWord.ts";

/** Exports the chosen edition of the report as a Word file, without attachments and logo. */
export async function exportWord({ job, messages, method }: ExportInput): Promise<Exported> {
  const document = composeReport({ ...job, choices: { ...job.choices, logo: null } }, messages.report, method);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return ok({ kind: "file", extension: "docx", type, content: await writeWord(document) });
}
