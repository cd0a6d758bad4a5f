import { clip } from "#report/clip.ts";
import type { Cell } from "./document.ts";
import type { NodeReport } from "#report/report.ts";
import { figure } from "./blocks.ts";

/** Letters of names. */
const NAME = 70;
const LEVEL = 24;

/** The number and the name of an area or a practice. */
export function nameOf({ number, title }: Pick<NodeReport, "number" | "title">): Cell {
  return { runs: [{ text: `${number}\u00a0 `, soft: true }, { text: clip(title, NAME) }] };
}

/** The level attained, as its numeral on its step of the ramp and its name. */
export function levelOf({ score, text }: Pick<NodeReport, "score" | "text">, max: number): Cell {
  if (score.level === null) return figure(text.level);
  return { runs: [{ text: clip(text.levelName, LEVEL) }], level: { value: score.level, max } };
}
