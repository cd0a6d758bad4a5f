import type { ReportJob } from "#document/composeReport.ts";
import type { ReportWords } from "#pdf/exportPdf.ts";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";

/** Fetches the words of a report in the language that is chosen for it; rejects where they cannot be had. */
export async function loadReportWords(job: ReportJob): Promise<ReportWords> {
  const { language, edition } = job.choices;
  if (edition === "board") return { messages: await reportCatalogue.load(language), method: null };
  const [messages, explainMessages, { methodFor }] = await Promise.all([
    reportCatalogue.load(language),
    explainCatalogue.load(language),
    import("#pdf/methodFor.ts"),
  ]);
  return { messages, method: methodFor(job, explainMessages) };
}
