import type { Face } from "#pdf/fonts/face.ts";
import { EMPTY_BOX } from "#pdf/page/painter.ts";
import { COLOURS, type TextStyle } from "#pdf/page/theme.ts";
import type { Run } from "#report/runs.ts";
import { type Faces, measureText } from "./measure.ts";
import { cleanText, graphemes, type Stretch, splitByFace } from "./text.ts";

/** A piece of a line that is broken only if it is wider than the column. */
export type Atom = Stretch & {
  readonly run: Run;
  readonly style: TextStyle;
  /** Points. */
  readonly width: number;
};

/** A unit of line breaking: atoms of one word, a space, or a forced line break. */
export type Chunk =
  | { readonly kind: "word"; readonly atoms: readonly Atom[] }
  | { readonly kind: "space"; readonly atom: Atom }
  | { readonly kind: "break" };

/** Splits at spaces and newlines, and after a hyphen, dash or slash between letters. */
const PIECES = /\n| +|[^ \n]+?(?:(?<=[\p{L}\p{N}][-–—/])(?=\p{L})|(?=[ \n])|$)/gu;
/** Scripts without spaces: a line can end after each letter, but not before closing punctuation. */
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const AFTER_IDEOGRAPHS =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\u3001-\u3002\uff01\uff0c\uff1a-\uff1f])(?=[\p{L}\p{N}\u3008\u300a\u300c\u300e\u3010\uff08])(?!ー)/u;

/** Scripts without spaces whose word boundaries need a dictionary; JavaScript engines include one. */
const UNSPACED_SCRIPTS = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const words = new Intl.Segmenter("und", { granularity: "word" });

/** Splits a piece of text at its possible line ends. */
function partsOf(piece: string): readonly string[] {
  if (UNSPACED_SCRIPTS.test(piece)) return unspacedWords(piece);
  return IDEOGRAPHS.test(piece) ? piece.split(AFTER_IDEOGRAPHS) : [piece];
}

/** Splits a text into words, each with the punctuation that follows it. */
function unspacedWords(piece: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of words.segment(piece)) {
    if (isWordLike === true || parts.length === 0) parts.push(segment);
    else parts.push(`${parts.pop()}${segment}`);
  }
  return parts;
}

/** Returns the style of a run in a text of style `base`. */
export function styleOf(run: Run, base: TextStyle): TextStyle {
  const face = run.strong === true && base.face === "sans" ? "strong" : base.face;
  const colour = run.href !== undefined ? COLOURS.accent : run.soft === true ? COLOURS.ink2 : base.colour;
  return { ...base, face, colour };
}

type SplitRuns = { readonly base: TextStyle; readonly faces: Faces; readonly chunks: readonly Chunk[] };

/**
 * Cache of split runs, because the width of a column and every width of a headline split them again. Runs never change.
 */
const split = new WeakMap<readonly Run[], readonly SplitRuns[]>();

/** Splits runs into the chunks of lines. A word that continues in the next run stays whole. */
export function chunksOf(runs: readonly Run[], base: TextStyle, faces: Faces): readonly Chunk[] {
  const known = split.get(runs) ?? [];
  const before = known.find((one) => one.base === base && one.faces === faces);
  if (before !== undefined) return before.chunks;
  const chunks = splitRuns(runs, base, faces);
  split.set(runs, [...known, { base, faces, chunks }]);
  return chunks;
}

function splitRuns(runs: readonly Run[], base: TextStyle, faces: Faces): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let word: Atom[] = [];
  const endWord = () => {
    if (word.length > 0) chunks.push({ kind: "word", atoms: word });
    word = [];
  };
  for (const run of runs) {
    const style = styleOf(run, base);
    const text = cleanText(run.text);
    for (const piece of text.match(PIECES) ?? []) {
      if (piece === "\n") {
        endWord();
        chunks.push({ kind: "break" });
        continue;
      }
      const space = piece.startsWith(" ");
      if (space) endWord();
      for (const part of partsOf(piece)) {
        for (const atom of atomsOf(part, run, style, faces))
          space ? chunks.push({ kind: "space", atom }) : word.push(atom);
        if (part !== piece || /[-–—/]$/u.test(part)) endWord();
      }
    }
  }
  endWord();
  return chunks;
}

/** Measures a stretch in its style. */
export function atomOf(stretch: Stretch, run: Run, style: TextStyle, faces: Faces): Atom {
  return inStyle(measured(stretch, faces[style.face]), run, style);
}

/** A stretch and its width in thousandths of the font size. */
type StretchWidth = Stretch & { readonly thousandths: number };

/** Cache of measured words per face, because a report repeats the same words many times. */
const known = new WeakMap<Face, Map<string, readonly StretchWidth[]>>();
/** Words kept per face: several long reports have fewer, and a face stays for all reports of a command. */
const MAX_KNOWN = 20_000;

function atomsOf(text: string, run: Run, style: TextStyle, faces: Faces): readonly Atom[] {
  const face = faces[style.face];
  const words = known.get(face) ?? new Map<string, readonly StretchWidth[]>();
  known.set(face, words);
  if (words.size > MAX_KNOWN) words.clear();
  const stretches = words.get(text) ?? splitByFace(text, face).map((stretch) => measured(stretch, face));
  words.set(text, stretches);
  return stretches.map((stretch) => inStyle(stretch, run, style));
}

function measured(stretch: Stretch, face: Face): StretchWidth {
  const { text, shown, drawn, painted } = stretch;
  const thousandths = painted ? paintedWidth(shown, face) : measureText(shown, face, 1000);
  return { text, shown, drawn, painted, thousandths };
}

function paintedWidth(shown: string, face: Face): number {
  return face.painter?.width(shown) ?? EMPTY_BOX.width * graphemes(shown).length;
}

function inStyle({ text, shown, drawn, painted, thousandths }: StretchWidth, run: Run, style: TextStyle): Atom {
  return { text, shown, drawn, painted, run, style, width: (thousandths * style.size) / 1000 };
}
