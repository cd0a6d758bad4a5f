import bidiFactory from "bidi-js";

/*
 * Texts that run from right to left, by the Unicode Bidirectional Algorithm (UAX 9). Lines keep their words in the order
 * in which they are read; only where they stand follows the direction.
 */

const bidi = bidiFactory();

/** Letters of scripts that are written from right to left, or the surrogates that begin one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const FIRST_STRONG = /\p{L}/u;

export type Direction = "ltr" | "rtl";

/** Whether any part of a text runs from right to left; most texts have none, and need no more than this. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a paragraph: that of its first letter. */
export function directionOf(text: string): Direction {
  const [letter = ""] = FIRST_STRONG.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

/** The level of each UTF-16 unit of a line; odd levels run from right to left. */
export function levelsOf(line: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(line, direction).levels;
}

/** The letter as it looks where a text runs from right to left: brackets turn around. */
export function mirrored(letter: string): string {
  return bidi.getMirroredCharacter(letter) ?? letter;
}

/** Where pieces stand from left to right, as their positions in the order of reading (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  let order = levels.map((_, index) => index);
  const most = Math.max(0, ...levels);
  for (let level = most; level > 0; level--) {
    order = reverseFrom(order, (index) => (levels[index] ?? 0) >= level);
  }
  return order;
}

/** Reverses each stretch of neighbours for which `turns` holds. */
function reverseFrom(order: readonly number[], turns: (index: number) => boolean): number[] {
  const turned: number[] = [];
  let stretch: number[] = [];
  for (const index of order) {
    if (turns(index)) stretch.unshift(index);
    else {
      turned.push(...stretch, index);
      stretch = [];
    }
  }
  return [...turned, ...stretch];
}
