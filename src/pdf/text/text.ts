import type { Face } from "#pdf/fonts/face.ts";

/*
 * Cleans and splits text for paper. A glyph that a face lacks would silently disappear, so every grapheme is tested,
 * and those that the face lacks are separated.
 */

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Control characters, soft hyphens, direction marks, invisible operators and noncharacters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]/g;
const SPACES = /[\t\u1680\u2000-\u200a\u205f\u3000]/g;
const NARROW_SPACE = /\u202f/g;
/** The faces lack the non-breaking hyphen. */
const FIRM_HYPHEN = /\u2011/g;
/** Joiners and variation selectors, which have no glyph of their own. */
export const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/g;

/** A text that is clean already, as most are: composed Latin letters, punctuation, arrows and newlines. */
const CLEAN = /^[\n -~\u00a0-\u00ac\u00ae-\u017f\u2010\u2012-\u2027\u2030-\u203a\u2190-\u2199]*$/;

/** Returns a text that is well-formed, composed (NFC) and free of controls. Line breaks stay, as `\n`. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(NARROW_SPACE, "\u00a0")
    .replace(FIRM_HYPHEN, "-")
    .normalize("NFC");
}

/** Returns a text on one line, for headers, footers, bookmarks and properties. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** A part of a text that a face can draw, or that is replaced. */
export type Stretch = {
  /** The text for reading, search and copying. */
  readonly text: string;
  /** The text for drawing, in glyphs of the face, or for painting. */
  readonly shown: string;
  /** Whether `text` is drawn directly. */
  readonly drawn: boolean;
  /** Whether the face lacks the letters: a picture replaces them, or an empty box for each without a painter. */
  readonly painted: boolean;
};

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** UTF-16 units that are segmented at once: the time of V8's segmenter grows with the square of the length. */
const AT_ONCE = 250;

/**
 * Splits a text into graphemes: a base letter with its marks, an emoji with its parts. One that is longer than 250
 * UTF-16 units can be cut.
 */
export function graphemes(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const portion = Array.from(segmenter.segment(text.slice(start, start + AT_ONCE)), ({ segment }) => segment);
    // The last one may go on behind the portion, and so may the one before it if the last is half of a surrogate pair.
    const isCut = start + AT_ONCE < text.length && portion.length > 2;
    for (const letter of isCut ? portion.slice(0, -2) : portion) {
      found.push(letter);
      start += letter.length;
    }
  }
  return found;
}

/** Splits a cleaned text into stretches that the face has and stretches that it lacks. */
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

/** Tells whether a face has all glyphs of a text. */
export function hasGlyphs(face: Face, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (face.glyph(text.charCodeAt(index)) === 0) return false;
  }
  return true;
}

/** Replaces non-breaking spaces: they share the glyph of the normal space, and readers search for that one. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
