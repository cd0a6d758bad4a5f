import type { Face } from "#pdf/fonts/face.ts";

/*
 * Text on its way to paper. A glyph that a face lacks would vanish without a word, so every grapheme is tested and what
 * the face lacks is set apart.
 */

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Controls, soft hyphens, marks of direction, invisible operators and what is no character. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]/g;
const SPACES = /[\t\u1680\u2000-\u200a\u205f\u3000]/g;
const NARROW_SPACE = /\u202f/g;
/** The faces have no hyphen of its own that does not break. */
const FIRM_HYPHEN = /\u2011/g;
/** Marks that join or vary letters; they have no shape of their own. */
export const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/g;

/** A text that is well-formed, composed (NFC) and free of controls. Line breaks stay, as `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(NARROW_SPACE, "\u00a0")
    .replace(FIRM_HYPHEN, "-")
    .normalize("NFC");
}

/** A text on one line, for running lines, bookmarks and properties. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** A stretch of text that a face can draw as it is, or for which something else stands. */
export type Stretch = {
  /** What is read. */
  readonly text: string;
  /** What is drawn, of glyphs that the face has; or what is painted. */
  readonly shown: string;
  /** Whether what is read is what is drawn. */
  readonly drawn: boolean;
  /** Whether the face lacks it: a picture stands for it, or an empty box for each letter where nothing can paint. */
  readonly painted: boolean;
};

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The letters as readers count them: a base with its marks, an emoji with its parts. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Splits cleaned text into stretches that the face has and stretches that it lacks. */
export function splitByFace(text: string, face: Face): readonly Stretch[] {
  if (hasGlyphs(face, text)) return [{ text, shown: plain(text), drawn: true, painted: false }];
  const stretches: Stretch[] = [];
  for (const letter of graphemes(text)) {
    const bare = letter.replace(JOINERS, "");
    const drawn = hasGlyphs(face, bare);
    const shown = drawn ? plain(bare) : letter;
    const last = stretches.at(-1);
    if (last?.drawn === drawn) {
      stretches[stretches.length - 1] = { text: last.text + letter, shown: last.shown + shown, drawn, painted: !drawn };
    } else stretches.push({ text: letter, shown, drawn, painted: !drawn });
  }
  return stretches;
}

/** Whether a face can draw all of a text. */
export function hasGlyphs(face: Face, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (face.glyph(text.charCodeAt(index)) === 0) return false;
  }
  return true;
}

/** A space that does not break shares its glyph with the one that does, and readers search for that. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
