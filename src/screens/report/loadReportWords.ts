import type { ReportJob } from "#document/composeReport.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type { ReportWords } from "#pdf/exportPdf.ts";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";

/** Fetches the words of a report in the language that is chosen for it. */
export function loadReportWords(job: ReportJob): Promise<Result<ReportWords, MissingPart>> {
  const { language, edition } = job.choices;
  return loadPart(async () => {
    if (edition === "board") return { messages: await reportCatalogue.load(language), method: null };
    const [messages, explainMessages, { methodFor }] = await Promise.all([
      reportCatalogue.load(language),
      explainCatalogue.load(language),
      import("#pdf/methodFor.ts"),
    ]);
    return { messages, method: methodFor(job, explainMessages) };
  });
}
