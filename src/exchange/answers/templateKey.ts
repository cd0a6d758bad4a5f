import { EVIDENCE_GRADES } from "#assessment/limits.ts";
import { cellAt, type Sheet } from "#exchange/sheet/sheet.ts";
import type { Table } from "#exchange/tables/table.ts";
import { text } from "#exchange/tables/table.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, SHEET_FIELDS, type SheetChoice } from "./answerWords.ts";

/**
 * Content of a template's hidden sheet: its questionnaire, and the meanings of its words in the template's language.
 */
export type TemplateKey = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly words: AnswerWords;
};

const FORMAT = "answers/1";
/** More rows than the hidden sheet has; other sheets can have a million. */
const MAX_ROWS = 1000;
/** First columns, from 0, of the hidden sheet's pairs of word and meaning. */
const CHOICES_COLUMN = 0;
const EVIDENCE_COLUMN = 2;
const FIELDS_COLUMN = 4;
const FACTS_COLUMN = 6;

/** Builds the hidden sheet of a template; its first columns serve as drop-down lists. */
export function keyTable(title: string, { id, version }: Questionnaire, words: AnswerWords): Table {
  const facts = [
    ["format", FORMAT],
    ["questionnaire", id],
    ["version", version],
  ] as const;
  const pairs = [words.choices, words.evidence, words.fields, facts];
  const length = Math.max(...pairs.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) =>
    pairs.flatMap((list) => [text(list[row]?.[0] ?? ""), text(String(list[row]?.[1] ?? ""))]),
  );
  const columns = ["answer", "means", "evidence", "means", "column", "means", "about", "is"];
  return { id: "lists", title, columns, rows, layout: { hidden: true } };
}

/** Parses the hidden sheet of a template; null if there is none. */
export function readKey(sheets: readonly Sheet[]): TemplateKey | null {
  const sheet = sheets.find((one) =>
    pairsIn(one, FACTS_COLUMN).some(([name, is]) => name === "format" && is === FORMAT),
  );
  if (sheet === undefined) return null;
  const facts = new Map(pairsIn(sheet, FACTS_COLUMN));
  return {
    questionnaire: { id: facts.get("questionnaire") ?? "", version: facts.get("version") ?? "" },
    words: {
      choices: pairsIn(sheet, CHOICES_COLUMN).flatMap(([word, means]) => known(word, readChoice(means))),
      evidence: pairsIn(sheet, EVIDENCE_COLUMN).flatMap(([word, means]) => known(word, oneOf(EVIDENCE_GRADES, means))),
      fields: pairsIn(sheet, FIELDS_COLUMN).flatMap(([word, means]) => known(word, oneOf(SHEET_FIELDS, means))),
    },
  };
}

function pairsIn(sheet: Sheet, column: number): readonly (readonly [string, string])[] {
  return sheet.rows
    .slice(0, MAX_ROWS)
    .map((_, row) => [cellAt(sheet, row, column).text, cellAt(sheet, row, column + 1).text]);
}

function known<Meaning>(word: string, means: Meaning | undefined): readonly (readonly [string, Meaning])[] {
  return word === "" || means === undefined ? [] : [[word, means]];
}

function readChoice(means: string): SheetChoice | undefined {
  return /^\d+$/.test(means) ? Number(means) : oneOf(["notApplicable", "unknown"] as const, means);
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}
