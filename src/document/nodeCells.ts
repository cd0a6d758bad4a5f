import { clip } from "#report/clip.ts";
import type { NodeReport } from "#report/report.ts";
import { numberCell } from "./blocks.ts";
import type { Cell } from "./document.ts";

/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { name: 70, level: 24 } as const;

/** Returns the number and the name of an area or a practice. */
export function nameOf({ number, title }: Pick<NodeReport, "number" | "title">): Cell {
  return { runs: [{ text: `${number}\u00a0 `, soft: true }, { text: clip(title, MAX_LETTERS.name) }] };
}

/** Returns the maturity level as a numeral in its ramp colour and its name. */
export function levelOf({ score, text }: Pick<NodeReport, "score" | "text">, max: number): Cell {
  if (score.level === null) return numberCell(text.level);
  return { runs: [{ text: clip(text.levelName, MAX_LETTERS.level) }], level: { value: score.level, max } };
}
