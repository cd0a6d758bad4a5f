import type { SheetCell } from "#exchange/sheet/sheet.ts";
import { foldText } from "#lib/foldText.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { AnswerWords, SheetChoice } from "./answerWords.ts";

/** What is wrong with a cell, with what its sentence needs. */
export type CellFault =
  | {
      readonly code: "errorCell" | "notALevel" | "notWhole" | "notAGrade" | "isADay" | "tooLong";
      readonly found: string;
    }
  | { readonly code: "beyondScale"; readonly found: string; readonly max: number };

/** Words that are understood beside those of the template. */
const NOT_APPLICABLE = ["n/a", "na", "n.a.", "not applicable", "does not apply"];
const UNKNOWN = ["?", "dont know", "do not know", "unknown"];

/** A level with or without its name: "3", "3.0", "3,0", "3 – Managed", "3: Managed". */
const LEVEL = /^\s*(\d+(?:[.,]\d+)?)\s*(?:$|[\p{Pd}:.)\]]\s*[^\d\s])/u;

/** What a cell that is not empty says was chosen, on a scale that ends at `max`. */
export function readChoice(cell: SheetCell, words: AnswerWords, max: number): Result<SheetChoice, CellFault> {
  const found = cell.text.trim();
  if (cell.kind === "error") return err({ code: "errorCell", found });
  // Programs take what is typed as 1-2 for a day.
  if (cell.kind === "day") return err({ code: "isADay", found });
  const folded = fold(found);
  const said = words.choices.find(([word]) => fold(word) === folded)?.[1] ?? levelNamed(folded, words);
  if (said !== undefined && (typeof said === "string" || said <= max)) return ok(said);
  if (NOT_APPLICABLE.includes(folded)) return ok("notApplicable");
  if (UNKNOWN.includes(folded)) return ok("unknown");
  const number = LEVEL.exec(found)?.[1]?.replace(",", ".");
  if (number === undefined) return err({ code: "notALevel", found });
  const level = Number(number);
  if (!Number.isInteger(level)) return err({ code: "notWhole", found });
  return level > max ? err({ code: "beyondScale", found, max }) : ok(level);
}

/** The level that has this name, where one alone has it. */
function levelNamed(folded: string, { choices }: AnswerWords): SheetChoice | undefined {
  const named = choices.filter(([word]) => fold(word.replace(/^\d+\s*\p{Pd}\s*/u, "")) === folded);
  return named.length === 1 ? named[0]?.[1] : undefined;
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/g, " ").trim();
}
