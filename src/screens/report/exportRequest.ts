import type { ReportJob } from "#document/composeReport.ts";
import type { ExportInput } from "#exchange/exportFile.ts";
import type { ExportRequest } from "#exchange/workerRequest.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { ok, type Result } from "#lib/result.ts";
import { fontAddresses } from "#pdf/fonts/fontAddresses.ts";
import { exchangeCatalogue } from "#screens/shell/catalogues.ts";
import { prepareReport } from "./prepareReport.ts";

/** Prepares the request to the export worker, with the messages in the report's language. */
export async function exportRequest(
  format: ExportRequest["format"],
  asked: ReportJob,
): Promise<Result<ExportRequest, MissingPart>> {
  const input = await exportInput(asked);
  return input.ok ? ok({ format, addresses: fontAddresses(document.baseURI), ...input.value }) : input;
}

/** What a file for another program is made from, with the words of the report's language. */
export async function exportInput(asked: ReportJob): Promise<Result<ExportInput, MissingPart>> {
  const [exchange, prepared] = await Promise.all([
    loadPart(() => exchangeCatalogue.load(asked.choices.language)),
    prepareReport(asked),
  ]);
  if (!exchange.ok) return exchange;
  if (!prepared.ok) return prepared;
  const { job, words } = prepared.value;
  const messages = { report: words.messages, exchange: exchange.value };
  return ok({ job, messages, method: words.method, made: new Date().toISOString() });
}
