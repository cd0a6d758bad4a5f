import { EVIDENCE_GRADES, type EvidenceGrade } from "#assessment/limits.ts";
import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** What a column of a sheet can hold of an answer, in the order of the template; `question` says to which one. */
export const SHEET_FIELDS = ["question", "answer", "reason", "evidence", "note", "owner", "links"] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** What can be chosen: a level, that the question does not apply, or that one does not know. */
export type SheetChoice = number | "notApplicable" | "unknown";

/** What is written into a sheet, and what it means. */
export type AnswerWords = {
  readonly fields: readonly (readonly [string, SheetField])[];
  readonly choices: readonly (readonly [string, SheetChoice])[];
  readonly evidence: readonly (readonly [string, EvidenceGrade])[];
};

/** The words of the template in the language of the catalogue, with the levels of a questionnaire. */
export function answerWords({ scale }: Questionnaire, text: ExchangeFormatter): AnswerWords {
  return {
    fields: SHEET_FIELDS.map((field) => [text(`sheet.${field}`), field]),
    choices: [
      ...scale.map(({ name }, level) => [levelText(level, name), level] as const),
      [text("sheet.notApplicable"), "notApplicable"],
      [text("sheet.unknown"), "unknown"],
    ],
    evidence: EVIDENCE_GRADES.map((grade) => [text(`sheet.${grade}`), grade]),
  };
}

/** Formats a level for a sheet, such as "3 – Managed". */
export function levelText(level: number, name: string): string {
  return `${level} – ${name}`;
}

/** What a choice is called among these words. */
export function choiceText({ choices }: AnswerWords, choice: SheetChoice): string {
  return choices.find(([, meant]) => meant === choice)?.[0] ?? String(choice);
}

/** What an evidence grade is called among these words; nothing for none. */
export function evidenceText({ evidence }: AnswerWords, grade: EvidenceGrade | undefined): string {
  return evidence.find(([, meant]) => meant === grade)?.[0] ?? "";
}

/** Both: what the second says is understood, too, and what the first says is written. */
export function withWords(own: AnswerWords, also: AnswerWords | undefined): AnswerWords {
  if (also === undefined) return own;
  return {
    fields: [...own.fields, ...also.fields],
    choices: [...own.choices, ...also.choices],
    evidence: [...own.evidence, ...also.evidence],
  };
}
