import { legalXml } from "#lib/escapeXml.ts";
import { truncate } from "#lib/truncate.ts";

/** Maximum UTF-16 units of a cell in Excel; longer texts are cut and end in an ellipsis. */
const MAX_IN_CELL = 32_767;

/** Cleans a text for a cell: no control characters, and no sequence that Excel reads as a character code. */
export function cellText(text: string): string {
  const legal = legalXml(text)
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return truncate(legal, MAX_IN_CELL);
}
