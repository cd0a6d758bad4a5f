import { type AnswerChange, answerTo } from "#assessment/answer.ts";
import type { Assessment } from "#assessment/schema.ts";
import { cellAt, type Sheet } from "#exchange/sheet/sheet.ts";
import { columnLetters } from "#exchange/xlsx/columnLetters.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { SHEET_FIELDS, type SheetField } from "./answerWords.ts";
import type { FoundColumns } from "./findColumns.ts";
import { findQuestionOf } from "./findQuestionOf.ts";
import { type AnswerCells, type ReadingRules, readAnswerCells } from "./readAnswerCells.ts";
import type { CellFault } from "./readChoice.ts";

/** A skipped cell, named such as "E12", and the reason. */
export type CellProblem = {
  readonly cell: string;
  readonly fault:
    | CellFault
    | { readonly code: "unknownQuestion" | "withoutResult"; readonly found: string }
    /** `row` is an earlier row with the same question, which is used. */
    | { readonly code: "twice"; readonly found: string; readonly row: number };
};

/** The changes that a row makes to the answer to a question. */
export type RowChange = {
  /** Row number as spreadsheet programs show it, from 1. */
  readonly row: number;
  readonly question: Question;
  readonly change: AnswerChange;
  readonly changes: readonly {
    readonly field: SheetField;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/** A preview of importing a sheet. */
export type AnswersPreview = {
  readonly rows: readonly RowChange[];
  /** Number of rows with a question that change nothing. */
  readonly unchanged: number;
  readonly problems: readonly CellProblem[];
  /** Names of cells whose cached value, or the value of whose merged cells, is used. */
  readonly formulas: readonly string[];
  readonly merged: readonly string[];
};

/** Rules for reading a sheet, with its columns. */
export type PreviewRules = ReadingRules & FoundColumns;

/**
 * Computes the changes that a sheet would make to an assessment. The question column assigns each row to a question.
 * Empty cells change nothing unless `rules.emptyRemoves` is set.
 */
export function previewAnswers(
  assessment: Assessment,
  questionnaire: Questionnaire,
  sheet: Sheet,
  rules: PreviewRules,
): AnswersPreview {
  const rows: RowChange[] = [];
  const problems: CellProblem[] = [];
  const seen = new Map<string, number>();
  const notes = { formulas: [] as string[], merged: [] as string[] };
  let unchanged = 0;
  for (const { row, question, cell, found } of namedRows(sheet, questionnaire, rules)) {
    const earlier = question === null ? undefined : seen.get(question.id);
    if (question === null) problems.push({ cell, fault: { code: "unknownQuestion", found } });
    else if (earlier !== undefined) problems.push({ cell, fault: { code: "twice", found, row: earlier } });
    else {
      seen.set(question.id, row);
      const read = readRow(assessment, sheet, question, row, rules);
      problems.push(...read.problems);
      notes.formulas.push(...read.formulas);
      notes.merged.push(...read.merged);
      if (read.change === null) unchanged += 1;
      else rows.push(read.change);
    }
  }
  return { rows, unchanged, problems, ...notes };
}

/** Returns rows below the header with a question cell; `question` is null if it matches none. */
function namedRows(sheet: Sheet, questionnaire: Questionnaire, { head, columns }: PreviewRules) {
  const { question: column } = columns;
  if (column === null) return [];
  const find = findQuestionOf(questionnaire);
  const letters = columnLetters(column);
  const named: { row: number; question: Question | null; cell: string; found: string }[] = [];
  for (let index = head === null ? 0 : head + 1; index < sheet.rows.length; index += 1) {
    const found = cellAt(sheet, index, column).text.trim();
    if (found !== "") named.push({ row: index + 1, question: find(found), cell: `${letters}${index + 1}`, found });
  }
  return named;
}

function readRow(assessment: Assessment, sheet: Sheet, question: Question, row: number, rules: PreviewRules) {
  const { columns } = rules;
  const nameOf = (field: SheetField) => `${columnLetters(columns[field] ?? 0)}${row}`;
  const given = SHEET_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === null || field === "question" ? [] : [[field, cellAt(sheet, row - 1, column)] as const];
  });
  // A formula without a cached value was never calculated: not the same as an empty cell.
  const without = given.filter(([, { kind, formula }]) => formula === true && kind === "empty");
  const cells: AnswerCells = Object.fromEntries(given.filter((one) => !without.includes(one)));
  const read = readAnswerCells(cells, answerTo(assessment.answers, question.id), rules);
  const changes = read.changes.map((change) => ({ ...change, cell: nameOf(change.field) }));
  const faulty = new Set(read.faults.map(({ field }) => field));
  const taken = given.filter(([field, { kind }]) => kind !== "empty" && !faulty.has(field));
  return {
    change: changes.length === 0 ? null : { row, question, change: read.change, changes },
    problems: [
      ...read.faults.map(({ field, fault }) => ({ cell: nameOf(field), fault })),
      ...without.map(([field]) => ({ cell: nameOf(field), fault: { code: "withoutResult", found: "" } as const })),
    ],
    formulas: taken.filter(([, { formula }]) => formula === true).map(([field]) => nameOf(field)),
    merged: taken.filter(([, { merged }]) => merged === true).map(([field]) => nameOf(field)),
  };
}
