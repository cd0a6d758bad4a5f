import { answerTo } from "#assessment/answer.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { TemplateChoices } from "#exchange/exportFile.ts";
import { type SheetChoices, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import { columnLetters } from "#exchange/xlsx/columnLetters.ts";
import { outlineOf, type QuestionPlace } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, choiceText, evidenceText, levelText } from "./answerWords.ts";

/** Input for the question sheet. */
type QuestionTableInput = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly template: TemplateChoices;
  readonly words: AnswerWords;
  readonly exchangeText: ExchangeFormatter;
  readonly heading: { readonly area: string; readonly practice: string };
  /** Name of the sheet whose columns hold the drop-down lists. */
  readonly lists: string;
};

type Row = QuestionPlace & { readonly input: QuestionTableInput };
type Column = { readonly name: string; readonly width: number | null; readonly cell: (row: Row) => TableCell };

/**
 * Widths in characters, so that a row fits on a screen: columns to read on the left, columns to fill in on the right.
 */
const NARROW_WIDTH = 16;
const TEXT_WIDTH = 36;
const STATEMENTS_WIDTH = 70;

/** Builds a row per selected question of the edition, with current answers if `template.filled`. */
export function questionTable(input: QuestionTableInput): Table {
  const { questionnaire, assessment, template, words, exchangeText, lists } = input;
  const { edition } = assessment;
  const places = outlineOf(questionnaire).questions.filter(
    ({ area, question }) =>
      question.editions.includes(edition) &&
      (template.area === null || area.id === template.area) &&
      (template.role === null || question.roles?.includes(template.role) === true),
  );
  const columns = columnsOf(input);
  const error = { title: exchangeText("sheet.refused.title"), text: exchangeText("sheet.refused.text") };
  const drop = (name: string, list: number, length: number): SheetChoices => {
    const letters = columnLetters(list);
    const range = `'${lists}'!$${letters}$2:$${letters}$${length + 1}`;
    return { column: columns.findIndex((column) => column.name === name), list: range, error };
  };
  return {
    id: "questions",
    title: exchangeText("sheet.questions"),
    columns: columns.map(({ name }) => name),
    rows: places.map((place) => columns.map(({ cell }) => cell({ ...place, input }))),
    layout: {
      widths: columns.map(({ width }) => width),
      choices: [
        drop(exchangeText("sheet.answer"), 0, words.choices.length),
        drop(exchangeText("sheet.evidence"), 2, words.evidence.length),
      ],
    },
  };
}

function columnsOf({ questionnaire, exchangeText, heading }: QuestionTableInput): readonly Column[] {
  const roles = new Map((questionnaire.roles ?? []).map(({ id, title }) => [id, title]));
  const column = (name: string, width: number | null, cell: Column["cell"]): Column => ({ name, width, cell });
  return [
    column(heading.area, 22, ({ area }) => text(`${area.number} ${area.short}`.trim())),
    column(heading.practice, 26, ({ practice }) => text(`${practice.number} ${practice.title}`.trim())),
    column(exchangeText("sheet.question"), null, ({ question }) => text(question.id)),
    column(exchangeText("sheet.prompt"), TEXT_WIDTH, ({ question }) => text(question.prompt)),
    column(exchangeText("sheet.statements"), STATEMENTS_WIDTH, statements),
    column(exchangeText("sheet.answer"), 24, chosen),
    column(exchangeText("sheet.reason"), 24, (row) => text(answerOf(row)?.notApplicable ?? "")),
    column(exchangeText("sheet.evidence"), NARROW_WIDTH, (row) =>
      text(evidenceText(row.input.words, answerOf(row)?.evidence)),
    ),
    column(exchangeText("sheet.note"), TEXT_WIDTH, (row) => text(answerOf(row)?.note ?? "")),
    column(exchangeText("sheet.owner"), NARROW_WIDTH, (row) => text(answerOf(row)?.owner ?? "")),
    column(exchangeText("sheet.links"), TEXT_WIDTH, (row) => text((answerOf(row)?.links ?? []).join("\n"))),
    ...(roles.size === 0
      ? []
      : [
          column(exchangeText("sheet.roles"), 24, ({ question }) =>
            text((question.roles ?? []).map((role) => roles.get(role) ?? role).join(", ")),
          ),
        ]),
  ];
}

function statements({ question, input }: Row): TableCell {
  const { scale } = input.questionnaire;
  const lines = question.levels.map(
    ({ statement }, level) => `${levelText(level, scale[level]?.name ?? "")}: ${statement}`,
  );
  return text(lines.join("\n"));
}

function answerOf({ question, input }: Row) {
  return input.template.filled ? answerTo(input.assessment.answers, question.id) : undefined;
}

function chosen(row: Row): TableCell {
  const answer = answerOf(row);
  const { words } = row.input;
  if (answer?.level !== undefined) return text(choiceText(words, answer.level));
  if (answer?.notApplicable !== undefined) return text(choiceText(words, "notApplicable"));
  return text(answer?.unknown === true ? choiceText(words, "unknown") : "");
}
