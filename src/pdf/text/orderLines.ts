import { type Atom, atomOf } from "./atoms.ts";
import { type Direction, directionOf, hasRightToLeft, levelsOf, mirrored, visualOrder } from "./direction.ts";
import type { Fragment, Line } from "./lines.ts";
import type { Faces } from "./measure.ts";
import { graphemes, hasGlyphs, splitByFace } from "./text.ts";

/**
 * Reorders lines with right-to-left text, each paragraph in the direction of its first letter; `most` is the maximum
 * width.
 */
export function orderLines(lines: readonly Line[], most: number, faces: Faces): readonly Line[] {
  if (!lines.some(({ fragments }) => fragments.some(({ text }) => hasRightToLeft(text)))) return lines;
  const ordered: Line[] = [];
  let paragraph: Line[] = [];
  for (const line of lines) {
    paragraph.push(line);
    if (!line.ends) continue;
    const direction = directionOf(paragraph.map(textOf).join(""));
    ordered.push(...paragraph.map((each) => orderLine(each, direction, most, faces)));
    paragraph = [];
  }
  return ordered;
}

function textOf({ fragments }: Line): string {
  return fragments.map(({ text }) => text).join("");
}

/** Positions the fragments by bidi level. They stay in logical order and are split where the direction changes. */
function orderLine(line: Line, direction: Direction, most: number, faces: Faces): Line {
  const text = textOf(line);
  if (direction === "ltr" && !hasRightToLeft(text)) return line;
  const levels = levelsOf(text, direction);
  let at = 0;
  const pieces = line.fragments.flatMap((fragment) => {
    const own = levels.subarray(at, at + fragment.text.length);
    at += fragment.text.length;
    return splitByLevel(fragment, own, faces);
  });
  let x = 0;
  const places = new Map<number, number>();
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    places.set(index, x);
    x += pieces[index]?.atom.width ?? 0;
  }
  // Separate letters are not kerned, which can make the line slightly too wide.
  const squeeze = Math.min(1, most / x);
  const fragments = pieces.map(
    ({ atom, level }, index): Fragment => ({
      ...atom,
      x: (places.get(index) ?? 0) * squeeze,
      turned: level % 2 === 1,
    }),
  );
  return { ...line, fragments, width: Math.min(x, most), direction };
}

type Piece = { readonly atom: Atom; readonly level: number };

/**
 * Splits a fragment by bidi level. Right-to-left text in our faces is set letter by letter; painted text orders itself.
 */
function splitByLevel(fragment: Fragment, levels: Uint8Array, faces: Faces): readonly Piece[] {
  const first = levels[0] ?? 0;
  const same = levels.every((level) => level === first);
  if (same && (first % 2 === 0 || fragment.painted)) return [{ atom: fragment, level: first }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const letter of graphemes(fragment.text)) {
    const level = levels[at] ?? 0;
    at += letter.length;
    const last = pieces.at(-1);
    const joins = last?.level === level && (level % 2 === 0 || fragment.painted);
    if (joins && last !== undefined) pieces[pieces.length - 1] = joined(last, letter, fragment, faces);
    else pieces.push({ atom: letterOf(letter, level, fragment, faces), level });
  }
  return fragment.painted ? stretched(pieces, fragment.width) : pieces;
}

/** Scales the widths of painted pieces so that they add up to the width of the whole. */
function stretched(pieces: readonly Piece[], width: number): readonly Piece[] {
  const factor = width / pieces.reduce((sum, { atom }) => sum + atom.width, 0);
  return pieces.map(({ atom, level }) => ({ atom: { ...atom, width: atom.width * factor }, level }));
}

function joined({ atom, level }: Piece, letter: string, fragment: Fragment, faces: Faces): Piece {
  const next = letterOf(letter, level, fragment, faces);
  const stretch = { ...atom, text: atom.text + next.text, shown: atom.shown + next.shown };
  return { atom: atomOf(stretch, fragment.run, fragment.style, faces), level };
}

function letterOf(letter: string, level: number, fragment: Fragment, faces: Faces): Atom {
  // A space at the end of a line has no width.
  if (fragment.width === 0) return { ...fragment, text: letter };
  const face = faces[fragment.style.face];
  const stretches = splitByFace(letter, face).map((stretch) => {
    const turned = level % 2 === 1 && stretch.drawn ? mirrored(stretch.shown) : stretch.shown;
    return turned === stretch.shown || !hasGlyphs(face, turned) ? stretch : { ...stretch, shown: turned, drawn: false };
  });
  const [stretch = { text: letter, shown: "", drawn: true, painted: false }] = stretches;
  return atomOf(stretch, fragment.run, fragment.style, faces);
}
