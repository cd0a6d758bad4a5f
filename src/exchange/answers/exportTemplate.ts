import { createExchangeFormatter, type ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { ExportInput, ExportResult, TemplateChoices } from "#exchange/exportFile.ts";
import { type Table, text } from "#exchange/tables/table.ts";
import { writeXlsx } from "#exchange/xlsx/writeXlsx.ts";
import { ok } from "#lib/result.ts";
import { createFormatter } from "#report/formatter.ts";
import { termsOf } from "#report/terms.ts";
import { type AnswerWords, answerWords } from "./answerWords.ts";
import { questionTable } from "./questionTable.ts";
import { keyTable } from "./templateKey.ts";

const WHOLE_TEMPLATE: TemplateChoices = { filled: true, area: null, role: null };

/** Exports the questionnaire as a workbook to fill in: one row per question, drop-downs, and a help sheet. */
export async function exportTemplate({ job, messages, template = WHOLE_TEMPLATE }: ExportInput): Promise<ExportResult> {
  const { questionnaire, assessment, choices, date } = job;
  const exchangeText = createExchangeFormatter(choices.language, messages.exchange);
  const words = answerWords(questionnaire, exchangeText);
  const heading = termsOf({ questionnaire, formatter: createFormatter(choices.language, messages.report) });
  const lists = keyTable(exchangeText("sheet.lists"), questionnaire, words);
  const content = await writeXlsx({
    title: questionnaire.title,
    subject: assessment.subject.scope,
    organisation: assessment.subject.organisation,
    author: assessment.subject.assessor,
    marking: choices.classification,
    paper: choices.paper,
    date,
    tables: [
      questionTable({ questionnaire, assessment, template, words, exchangeText, heading, lists: lists.title }),
      helpTable(words, exchangeText),
      lists,
    ],
    chart: null,
  });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return ok({ kind: "file", extension: "template.xlsx", type, content });
}

function helpTable(words: AnswerWords, exchangeText: ExchangeFormatter): Table {
  const names = Object.fromEntries(words.fields.map(([name, field]) => [field, name]));
  const choices = { notApplicable: exchangeText("sheet.notApplicable"), unknown: exchangeText("sheet.unknown") };
  const lines = (["answer", "notApplicable", "rest", "keep", "back"] as const).map((line, index) => [
    text(String(index + 1)),
    text(exchangeText(`sheet.help.${line}`, { ...names, ...choices })),
  ]);
  const columns = [exchangeText("sheet.help.step"), exchangeText("sheet.help.text")];
  return { id: "help", title: exchangeText("sheet.help"), columns, rows: lines, layout: { widths: [null, 100] } };
}
