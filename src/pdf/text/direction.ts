import bidiFactory from "bidi-js";

/*
 * Right-to-left text, by the Unicode Bidirectional Algorithm (UAX 9). Lines keep their words in logical order; only the
 * positions follow the direction.
 */

const bidi = bidiFactory();

/** Letters of right-to-left scripts, or the surrogates that begin one. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const FIRST_STRONG = /\p{L}/u;

/** The direction of a text, from left to right or from right to left. */
export type Direction = "ltr" | "rtl";

/** Tells whether a text contains right-to-left letters; most texts contain none and skip the rest. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Returns the direction of a paragraph, which is that of its first letter. */
export function directionOf(text: string): Direction {
  const [letter = ""] = FIRST_STRONG.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

/** Returns the bidi level of each UTF-16 unit of a line; odd levels run from right to left. */
export function levelsOf(line: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(line, direction).levels;
}

/** Returns the mirrored form of a letter in right-to-left text, such as a bracket. */
export function mirrored(letter: string): string {
  return bidi.getMirroredCharacter(letter) ?? letter;
}

/** Returns the visual order of pieces from left to right, as indices in logical order (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  let order = levels.map((_, index) => index);
  const most = Math.max(0, ...levels);
  for (let level = most; level > 0; level--) {
    order = reverseFrom(order, (index) => (levels[index] ?? 0) >= level);
  }
  return order;
}

/** Reverses each run of neighbours for which `turns` is true. */
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
