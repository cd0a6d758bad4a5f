import { clip } from "#report/clip.ts";
import type { SlideCell } from "./slideDeck.ts";

/** Most rows of a table on one slide: nothing is cut at its edge. */
export const ROWS = 10;
/** Letters of a name and of a sentence. */
const NAME = 70;
const SENTENCE = 220;

/** Whether there is something to show. */
export function isSaid(text: string): boolean {
  return text !== "";
}

/** A sentence that fits a slide beside others. */
export function short(text: string): string {
  return clip(text, SENTENCE);
}

/** A cell with a text that fits it. */
export function cell(text: string, most = NAME): SlideCell {
  return { text: clip(text, most) };
}
