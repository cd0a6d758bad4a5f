import { legalXml } from "#lib/escapeXml.ts";

/** Most UTF-16 units that Excel keeps in a cell; of longer texts the rest is left out, which an ellipsis says. */
const MOST_IN_CELL = 32_767;

/** A text as a cell can hold it: no control characters, and nothing that Excel would read as the code of a letter. */
export function cellText(text: string): string {
  const legal = legalXml(text)
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return legal.length > MOST_IN_CELL ? `${legal.slice(0, MOST_IN_CELL - 1).replace(/\p{Surrogate}$/u, "")}…` : legal;
}
