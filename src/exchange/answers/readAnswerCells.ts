import { type AnswerChange, answerState } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, type EvidenceGrade, MAX_LINKS, MAX_TEXT } from "#assessment/limits.ts";
import type { Answer } from "#assessment/schema.ts";
import type { SheetCell } from "#exchange/sheet/sheet.ts";
import { cellText } from "#exchange/xlsx/cellText.ts";
import { countLetters } from "#lib/countLetters.ts";
import { foldText } from "#lib/foldText.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { truncate } from "#lib/truncate.ts";
import { type AnswerWords, choiceText, evidenceText, type SheetChoice, type SheetField } from "./answerWords.ts";
import { type CellFault, readChoice } from "./readChoice.ts";

/** Cells of a row by answer field; fields without an assigned column are missing. */
export type AnswerCells = { readonly [Field in Exclude<SheetField, "question">]?: SheetCell };

/** Changes that a row makes to an answer, and its unreadable cells, which change nothing. */
export type RowReading = {
  readonly change: AnswerChange;
  readonly changes: readonly { readonly field: SheetField; readonly before: string; readonly after: string }[];
  readonly faults: readonly { readonly field: SheetField; readonly fault: CellFault }[];
};

/** Rules for reading cells: accepted words, highest level `max`, and whether empty cells remove existing values. */
export type ReadingRules = { readonly words: AnswerWords; readonly max: number; readonly emptyRemoves: boolean };

/** Reads the cells of a row and compares them with the current answer; equal values are no change. */
export function readAnswerCells(cells: AnswerCells, before: Answer | undefined, rules: ReadingRules): RowReading {
  const { words } = rules;
  const parts = [
    readChosen(cells, before, rules),
    readPart("evidence", cells.evidence, evidenceText(words, before?.evidence), rules, (cell) => {
      const grade = gradeOf(cell, words);
      if (!grade.ok) return grade;
      return ok({ change: { evidence: grade.value }, after: evidenceText(words, grade.value ?? undefined) });
    }),
    ...(["note", "owner"] as const).map((field) =>
      readPart(field, cells[field], before?.[field] ?? "", rules, ({ text }) => {
        const after = text.trim();
        return countLetters(after) > MAX_TEXT ? tooLong(after) : ok({ change: { [field]: after }, after });
      }),
    ),
    readPart("links", cells.links, (before?.links ?? []).join("\n"), rules, ({ text }) => {
      const links = text.split(/[\r\n]+/).flatMap((link) => (link.trim() === "" ? [] : [link.trim()]));
      return links.length > MAX_LINKS ? tooLong(text) : ok({ change: { links }, after: links.join("\n") });
    }),
  ];
  return {
    change: Object.assign({}, ...parts.map(({ change }) => change)),
    changes: parts.flatMap(({ changes }) => changes),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

type PartRead = { readonly change: AnswerChange; readonly after: string };
const EMPTY_READING: RowReading = { change: {}, changes: [], faults: [] };

function readPart(
  field: SheetField,
  cell: SheetCell | undefined,
  before: string,
  { emptyRemoves }: ReadingRules,
  read: (cell: SheetCell) => Result<PartRead, CellFault>,
): RowReading {
  if (cell === undefined || (isEmpty(cell) && !emptyRemoves) || isSame(cell.text, before)) return EMPTY_READING;
  if (cell.kind === "error") return faulty(field, { code: "errorCell", found: cell.text });
  const part = read(cell);
  if (!part.ok) return faulty(field, part.error);
  const { change, after } = part.value;
  return after === before ? EMPTY_READING : { change, changes: [{ field, before, after }], faults: [] };
}

function readChosen({ answer, reason }: AnswerCells, before: Answer | undefined, rules: ReadingRules): RowReading {
  const given = reason?.kind === "error" ? undefined : reason?.text.trim();
  const choice = answer === undefined || isEmpty(answer) ? null : readChoice(answer, rules.words, rules.max);
  if (choice !== null && !choice.ok) return faulty("answer", choice.error);
  if (reason?.kind === "error") return faulty("reason", { code: "errorCell", found: reason.text });
  const was = chosen(before);
  const removes = answer !== undefined && choice === null && rules.emptyRemoves;
  const is = choice?.value ?? (removes ? null : was);
  if (is === null) return was === null ? EMPTY_READING : changed({ choice: "open" }, was, null, rules.words);
  if (is !== "notApplicable")
    return is === was ? EMPTY_READING : changed({ choice: choiceOf(is) }, was, is, rules.words);
  const kept = before?.notApplicable ?? "";
  const wanted = given === undefined || (given === "" && !rules.emptyRemoves) ? kept : given;
  if (countLetters(wanted) > MAX_TEXT) return faulty("reason", { code: "tooLong", found: clipped(wanted) });
  const choices = is === was ? [] : changed({}, was, is, rules.words).changes;
  const reasons = isSame(wanted, kept) ? [] : [{ field: "reason" as const, before: kept, after: wanted }];
  const changes = [...choices, ...reasons];
  return changes.length === 0 ? EMPTY_READING : { change: { choice: { notApplicable: wanted } }, changes, faults: [] };
}

/** Returns the choice of an answer; null if it is open. */
function chosen(answer: Answer | undefined): SheetChoice | null {
  const state = answerState(answer);
  if (state === "answered") return answer?.level ?? null;
  return state === "open" ? null : state;
}

function choiceOf(choice: number | "unknown") {
  return choice === "unknown" ? ({ unknown: true } as const) : { level: choice };
}

function changed(
  change: AnswerChange,
  before: SheetChoice | null,
  after: SheetChoice | null,
  words: AnswerWords,
): RowReading {
  const wordFor = (choice: SheetChoice | null) => (choice === null ? "" : choiceText(words, choice));
  return { change, changes: [{ field: "answer", before: wordFor(before), after: wordFor(after) }], faults: [] };
}

function gradeOf({ text }: SheetCell, { evidence }: AnswerWords): Result<EvidenceGrade | null, CellFault> {
  const folded = foldText(text).trim();
  if (folded === "") return ok(null);
  const grade =
    evidence.find(([word]) => foldText(word) === folded)?.[1] ?? EVIDENCE_GRADES.find((one) => one === folded);
  return grade === undefined ? err({ code: "notAGrade", found: clipped(text) }) : ok(grade);
}

function faulty(field: SheetField, fault: CellFault): RowReading {
  return { change: {}, changes: [], faults: [{ field, fault }] };
}

function tooLong(text: string): Result<never, CellFault> {
  return err({ code: "tooLong", found: clipped(text) });
}

function isEmpty({ text }: SheetCell): boolean {
  return text.trim() === "";
}

/** Also compares with the present text as exported, since a cell cannot hold every text. */
function isSame(cell: string, present: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();
  return plain(cell) === plain(present) || plain(cell) === plain(cellText(present).replaceAll("_x005F_", "_"));
}

/** Shortens a text to 60 UTF-16 units, enough to recognise a cell. */
function clipped(text: string): string {
  return truncate(text, 60);
}
