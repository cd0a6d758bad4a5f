import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { ok } from "#lib/result.ts";
import { composeSlides } from "./composeSlides.ts";
import { writeSlides } from "./writeSlides.ts";

/** Exports the report as slides for a board, for any edition. */
export async function exportSlides(input: ExportInput): Promise<ExportResult> {
  const { choices, date } = input.job;
  const report = reportOf(input);
  const content = await writeSlides({
    title: report.title,
    subject: report.about,
    organisation: report.organisation,
    date,
    author: choices.preparedBy === "" ? report.subject.assessor : choices.preparedBy,
    marking: choices.classification,
    language: choices.language,
    slides: composeSlides(report, createExchangeFormatter(choices.language, input.messages.exchange)),
  });
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return ok({ kind: "file", extension: "pptx", type, content });
}
