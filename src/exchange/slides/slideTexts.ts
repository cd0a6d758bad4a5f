import { clip } from "#report/clip.ts";
import type { SlideCell } from "./slideDeck.ts";

/** Maximum rows of a table on a slide, so that none is cut off. */
export const MAX_TABLE_ROWS = 10;
/** Maximum letters of a name and of a sentence. */
const MAX_NAME = 70;
const MAX_SENTENCE = 220;

/** Tells whether a text is not empty. */
export function isNotEmpty(text: string): boolean {
  return text !== "";
}

/** Clips a sentence for a slide with several sentences. */
export function short(text: string): string {
  return clip(text, MAX_SENTENCE);
}

/** Returns a cell with a clipped text. */
export function cell(text: string, most = MAX_NAME): SlideCell {
  return { text: clip(text, most) };
}
