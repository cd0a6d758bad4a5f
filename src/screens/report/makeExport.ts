import type { ReportJob } from "#document/composeReport.ts";
import type { ExportFile, NothingToExport } from "#exchange/exportFile.ts";
import { type FormatId, loadFormat } from "#exchange/formats.ts";
import exchange from "#exchange/messages/en.json";
import { zipFolder } from "#exchange/zipFolder.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { methodFor } from "#pdf/methodFor.ts";
import report from "#report/messages/en.json";

/** Why there is no file. */
export type NoExport = MissingPart | { readonly kind: "nothing"; readonly reason: NothingToExport };

/** A file for another program, or why there is none. Loaded when the first one is asked for. */
export async function makeExport(format: FormatId, job: ReportJob): Promise<Result<ExportFile, NoExport>> {
  const write = await loadPart(() => loadFormat(format));
  if (!write.ok) return write;
  const messages = { report, exchange };
  const made = await write.value({ job, messages, method: methodFor(job), made: new Date().toISOString() });
  if (!made.ok) return err({ kind: "nothing", reason: made.error });
  return ok(made.value.kind === "folder" ? zipFolder(made.value, job.date) : made.value);
}
