import { type Atom, atomOf } from "./atoms.ts";
import type { Direction } from "./direction.ts";
import { type Faces, kernBetween } from "./measure.ts";
import { graphemes, splitByFace } from "./text.ts";

/** A part of one run on one line, at `x` from the start of the line. */
export type Fragment = Atom & {
  readonly x: number;
  /** Whether it runs from right to left. */
  readonly turned: boolean;
};

/** A line of a paragraph, broken to a width. */
export type Line = {
  readonly fragments: readonly Fragment[];
  /** In points, without the space at the end of the line. */
  readonly width: number;
  /** Whether the line is the last of its paragraph. */
  readonly ends: boolean;
  /** The direction of the paragraph. */
  readonly direction: Direction;
};

/** Returns the left edge of a line in a column; right-to-left lines are aligned to the right. */
export function startOf(line: Line, x: number, width: number): number {
  return line.direction === "rtl" ? x + width - line.width : x;
}

const EMOJI = /\p{Extended_Pictographic}/u;
/** Tolerance for rounding errors in sums of widths. */
const TOLERANCE = 1e-6;

/** A fragment of the open line; it is mutable, because a new object per word would burden the garbage collector. */
type OpenFragment = { -readonly [Key in keyof Fragment]: Fragment[Key] };

/** The state of line breaking: complete lines, the open line, and spaces waiting for a word. */
export type Draft = {
  readonly width: number;
  readonly faces: Faces;
  readonly lines: Line[];
  fragments: OpenFragment[];
  /** What was last added to the open line and shows something: reading the end of a growing fragment is slow. */
  last: Atom | undefined;
  used: number;
  spaces: Atom[];
};

/** Starts breaking text into lines of at most `width` points. */
export function startLines(width: number, faces: Faces): Draft {
  return { width, faces, lines: [], fragments: [], last: undefined, used: 0, spaces: [] };
}

/** Adds a space, which is set only between words. */
export function addSpace(draft: Draft, space: Atom): void {
  if (draft.fragments.length > 0) draft.spaces.push(space);
}

/** Adds a word to the open line, or to the next one; a word wider than a line is broken between letters. */
export function addWord(draft: Draft, atoms: readonly Atom[]): void {
  if (draft.fragments.length > 0 && !fits(draft, draft.spaces, atoms)) endLine(draft, draft.spaces.length > 0);
  for (const space of draft.spaces) append(draft, space);
  draft.spaces = [];
  if (fits(draft, atoms)) for (const atom of atoms) append(draft, atom);
  else for (const atom of atoms) addLetters(draft, atom);
}

/**
 * Ends the open line. `readsOn` keeps a space at its end, so that the words on both sides stay separate in the text;
 * `ends` marks the last line of a paragraph.
 */
export function endLine(draft: Draft, readsOn: boolean, ends = false): void {
  const width = draft.used;
  const last = draft.fragments.at(-1);
  if (readsOn && last !== undefined)
    append(draft, { ...last, text: " ", shown: " ", drawn: true, painted: false, width: 0 });
  draft.lines.push({ fragments: joinPainted(draft.fragments), width, ends, direction: "ltr" });
  draft.fragments = [];
  draft.last = undefined;
  draft.used = 0;
  draft.spaces = [];
}

/** Joins painted words and the spaces between them, because some readers lose a space between two pictures. */
function joinPainted(fragments: readonly OpenFragment[]): readonly OpenFragment[] {
  if (!fragments.some(({ painted }) => painted)) return fragments;
  const joined: OpenFragment[] = [];
  for (const fragment of fragments) {
    const [word, space] = joined.slice(-2);
    const isGap = word?.painted && space?.drawn && space.width > 0 && space.text.trim() === "";
    if (isGap && fragment.painted && goesOn(word, space) && goesOn(space, fragment)) {
      joined.splice(-2, 2, {
        ...word,
        text: word.text + space.text + fragment.text,
        shown: word.shown + space.shown + fragment.shown,
        width: fragment.x + fragment.width - word.x,
      });
    } else joined.push(fragment);
  }
  return joined;
}

/** Tells whether two fragments can be joined; emoji have their own colours and stay separate. */
function goesOn(before: OpenFragment, after: OpenFragment): boolean {
  return before.run === after.run && !EMOJI.test(before.text) && !EMOJI.test(after.text);
}

/** Returns the lines: at least one, which can be empty. */
export function finishLines(draft: Draft): readonly Line[] {
  if (draft.fragments.length > 0 || draft.lines.length === 0) endLine(draft, false, true);
  return draft.lines;
}

function addLetters(draft: Draft, atom: Atom): void {
  for (const letter of graphemes(atom.text)) {
    for (const stretch of splitByFace(letter, draft.faces[atom.style.face])) {
      const piece = atomOf(stretch, atom.run, atom.style, draft.faces);
      if (draft.fragments.length > 0 && !fits(draft, [piece])) endLine(draft, false);
      append(draft, piece);
    }
  }
}

function append(draft: Draft, atom: Atom): void {
  const last = draft.fragments.at(-1);
  const end = draft.used + jointOf(draft, draft.last, atom) + atom.width;
  if (last?.run === atom.run && last.drawn === atom.drawn) {
    last.text += atom.text;
    last.shown += atom.shown;
    last.width = end - last.x;
  } else draft.fragments.push({ ...atom, x: draft.used, turned: false });
  if (atom.shown !== "") draft.last = atom;
  draft.used = end;
}

function fits(draft: Draft, ...parts: readonly (readonly Atom[])[]): boolean {
  let end = draft.used;
  let before = draft.last;
  for (const atoms of parts)
    for (const atom of atoms) {
      end += jointOf(draft, before, atom) + atom.width;
      before = atom;
    }
  return end <= draft.width + TOLERANCE;
}

/** Returns the kerning between two pieces of a run. */
function jointOf(draft: Draft, before: Atom | undefined, atom: Atom): number {
  if (before?.run !== atom.run || before.drawn !== atom.drawn || atom.painted) return 0;
  return kernBetween(before.shown, atom.shown, draft.faces[atom.style.face], atom.style.size);
}
