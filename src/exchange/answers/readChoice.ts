import type { SheetCell } from "#exchange/sheet/sheet.ts";
import { foldText } from "#lib/foldText.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { AnswerWords, SheetChoice } from "./answerWords.ts";

/** A problem with a cell, with the values for its message. */
export type CellFault =
  | {
      readonly code: "errorCell" | "notALevel" | "notWhole" | "notAGrade" | "isADay" | "tooLong";
      readonly found: string;
    }
  | { readonly code: "beyondScale"; readonly found: string; readonly max: number };

/** Words accepted in addition to those of the template. */
const NOT_APPLICABLE_WORDS = ["n/a", "na", "n.a.", "not applicable", "does not apply"];
const UNKNOWN_WORDS = ["?", "dont know", "do not know", "unknown"];

/** A level with or without its name: "3", "3.0", "3,0", "3 – Managed", "3: Managed". */
const LEVEL = /^\s*(\d+(?:[.,]\d+)?)\s*(?:$|[\p{Pd}:.)\]]\s*(?!\d)(\p{L}+|\S))/u;
/** Languages whose names of months are recognised. */
const MONTH_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs"];
/** Abbreviations of Excel and LibreOffice that Intl does not have. */
const OTHER_MONTHS = ["mrz"];
let months: ReadonlySet<string> | undefined;

/** Parses the choice in a non-empty cell; levels range from 0 to `max`. */
export function readChoice(cell: SheetCell, words: AnswerWords, max: number): Result<SheetChoice, CellFault> {
  const found = cell.text.trim();
  if (cell.kind === "error") return err({ code: "errorCell", found });
  // Spreadsheet programs convert input such as 1-2 to a date.
  if (cell.kind === "day") return err({ code: "isADay", found });
  const folded = fold(found);
  const choice = words.choices.find(([word]) => fold(word) === folded)?.[1] ?? levelNamed(folded, words);
  if (choice !== undefined && (typeof choice === "string" || choice <= max)) return ok(choice);
  if (NOT_APPLICABLE_WORDS.includes(folded)) return ok("notApplicable");
  if (UNKNOWN_WORDS.includes(folded)) return ok("unknown");
  const [, digits, word = ""] = LEVEL.exec(found) ?? [];
  if (isMonth(word)) return err({ code: "isADay", found });
  const number = digits?.replace(",", ".");
  if (number === undefined) return err({ code: "notALevel", found });
  const level = Number(number);
  if (!Number.isInteger(level)) return err({ code: "notWhole", found });
  return level > max ? err({ code: "beyondScale", found, max }) : ok(level);
}

/** Tells whether a word is a month: "2-Mar" is a date as text, as spreadsheet programs write 2/3 to CSV. */
function isMonth(word: string): boolean {
  months ??= new Set([
    ...OTHER_MONTHS,
    ...MONTH_LANGUAGES.flatMap((language) => (["short", "long"] as const).flatMap(monthsOf(language))),
  ]);
  return months.has(fold(word));
}

function monthsOf(language: string) {
  return (month: "short" | "long") => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2026, index, 1));
      return fold(parts.find(({ type }) => type === "month")?.value.replace(/\.$/, "") ?? "");
    });
  };
}

/** Returns the level with this name; undefined unless exactly one has it. */
function levelNamed(folded: string, { choices }: AnswerWords): SheetChoice | undefined {
  const named = choices.filter(([word]) => fold(word.replace(/^\d+\s*\p{Pd}\s*/u, "")) === folded);
  return named.length === 1 ? named[0]?.[1] : undefined;
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/g, " ").trim();
}
