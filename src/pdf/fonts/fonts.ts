import type { Document } from "#document/document.ts";

/** The three faces of a report: headlines, text, and emphasis. */
export const FACE_NAMES = ["serif", "sans", "strong"] as const;
export type FaceName = (typeof FACE_NAMES)[number];

/** Each face as a TrueType file. */
export type Fonts = Readonly<Record<FaceName, Uint8Array>>;

/**
 * The subsets of a face: Europe's Latin scripts, which are enough for most reports, or in addition Greek, Cyrillic,
 * Vietnamese and rare Latin letters, which double the size.
 */
export const ALPHABETS = ["latin", "wide"] as const;
export type Alphabet = (typeof ALPHABETS)[number];

type Range = readonly [first: number, last: number];

/** All of Europe's Latin letters, accents, punctuation, currencies, arrows, signs. */
const LATIN: readonly Range[] = [
  ...([
    [0x0020, 0x007e],
    [0x00a0, 0x017f],
    [0x018f, 0x018f],
    [0x01b7, 0x01b7],
    [0x01e4, 0x01ef],
  ] as const),
  ...([
    [0x01fa, 0x01ff],
    [0x0218, 0x021b],
    [0x0259, 0x0259],
    [0x0292, 0x0292],
    [0x0300, 0x0328],
  ] as const),
  ...([
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x1ef2, 0x1ef3],
    [0x2010, 0x2027],
    [0x2030, 0x203a],
  ] as const),
  ...([
    [0x2044, 0x2044],
    [0x2070, 0x2089],
    [0x20a0, 0x20bf],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
  ] as const),
  ...([
    [0x2150, 0x215e],
    [0x2190, 0x2199],
    [0x2202, 0x2202],
    [0x2206, 0x2206],
    [0x220f, 0x221e],
  ] as const),
  ...([
    [0x222b, 0x222b],
    [0x2248, 0x2248],
    [0x2260, 0x2265],
    [0x25a0, 0x25a1],
    [0x25aa, 0x25ab],
  ] as const),
  ...([
    [0x25b2, 0x25bd],
    [0x25c6, 0x25cf],
    [0x2605, 0x2606],
    [0x2610, 0x2612],
    [0x2713, 0x2718],
  ] as const),
  ...([
    [0xfb00, 0xfb06],
    [0xfffd, 0xfffd],
  ] as const),
];

/** Rare Latin letters, Greek, Cyrillic, Vietnamese. */
const BEYOND: readonly Range[] = [
  ...([
    [0x01a0, 0x01a1],
    [0x01af, 0x01b0],
    [0x01cd, 0x01dc],
    [0x0386, 0x03ce],
  ] as const),
  ...([
    [0x0400, 0x045f],
    [0x048a, 0x04ff],
    [0x1e00, 0x1ef9],
  ] as const),
];

/** Returns the letters of an alphabet; a face includes those that its designers drew. */
export function lettersOf(alphabet: Alphabet): string {
  const ranges = alphabet === "latin" ? LATIN : [...LATIN, ...BEYOND];
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join("");
}

/** Returns the alphabet that the texts of a document need. */
export function alphabetOf({ meta, running, brand, blocks }: Document): Alphabet {
  return alphabetOfTexts([meta, running, brand.logo?.alt, blocks]);
}

/** Returns the alphabet that the texts in any data need. */
export function alphabetOfTexts(data: unknown): Alphabet {
  const letters = JSON.stringify(data)
    .normalize("NFC")
    .match(/[\u0180-\u1eff]/g);
  if (letters === null) return "latin";
  const latin = new Set(lettersOf("latin"));
  const isBeyond = (letter: string) =>
    !latin.has(letter) &&
    BEYOND.some(([first, last]) => letter >= String.fromCodePoint(first) && letter <= String.fromCodePoint(last));
  return letters.some(isBeyond) ? "wide" : "latin";
}

/** Returns the path of a font file relative to the page of the app. */
export function fontPath(name: FaceName, alphabet: Alphabet): string {
  return alphabet === "latin" ? `fonts/report-${name}.ttf` : `fonts/report-${name}-wide.ttf`;
}
