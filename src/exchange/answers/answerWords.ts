import { EVIDENCE_GRADES, type EvidenceGrade } from "#assessment/limits.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** Fields that a column can hold, in template order; `question` identifies the question answered. */
export const SHEET_FIELDS = ["question", "answer", "reason", "evidence", "note", "owner", "links"] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** A choice: a level, not applicable, or unknown. */
export type SheetChoice = number | "notApplicable" | "unknown";

/** Words used in a sheet, paired with their meanings. */
export type AnswerWords = {
  readonly fields: readonly (readonly [string, SheetField])[];
  readonly choices: readonly (readonly [string, SheetChoice])[];
  readonly evidence: readonly (readonly [string, EvidenceGrade])[];
};

/** Returns the template's words in the language of the formatter, with the questionnaire's levels. */
export function answerWords({ scale }: Questionnaire, exchangeText: ExchangeFormatter): AnswerWords {
  return {
    fields: SHEET_FIELDS.map((field) => [exchangeText(`sheet.${field}`), field]),
    choices: [
      ...scale.map(({ name }, level) => [levelText(level, name), level] as const),
      [exchangeText("sheet.notApplicable"), "notApplicable"],
      [exchangeText("sheet.unknown"), "unknown"],
    ],
    evidence: EVIDENCE_GRADES.map((grade) => [exchangeText(`sheet.${grade}`), grade]),
  };
}

/** Formats a level for a sheet, such as "3 – Managed". */
export function levelText(level: number, name: string): string {
  return `${level} – ${name}`;
}

/** Returns the first word for a choice. */
export function choiceText({ choices }: AnswerWords, choice: SheetChoice): string {
  return choices.find(([, meant]) => meant === choice)?.[0] ?? String(choice);
}

/** Returns the first word for an evidence grade; empty for undefined. */
export function evidenceText({ evidence }: AnswerWords, grade: EvidenceGrade | undefined): string {
  return evidence.find(([, meant]) => meant === grade)?.[0] ?? "";
}

/** Merges two word lists: both are understood when reading, `own` is used for writing. */
export function withWords(own: AnswerWords, also: AnswerWords | undefined): AnswerWords {
  if (also === undefined) return own;
  return {
    fields: [...own.fields, ...also.fields],
    choices: [...own.choices, ...also.choices],
    evidence: [...own.evidence, ...also.evidence],
  };
}
