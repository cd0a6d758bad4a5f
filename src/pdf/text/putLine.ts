import { type Artifact, addTag, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { EMPTY_BOX, PICTURE } from "#pdf/page/painter.ts";
import { cornersOf, type Mark, placeFromLeft, putLink, putMark, putRule, type Sheet } from "#pdf/page/sheets.ts";
import { HAIRLINE, type TextStyle } from "#pdf/page/theme.ts";
import type { Run } from "#report/runs.ts";
import type { Fragment, Line } from "./lines.ts";
import { baselineOf, type Faces } from "./measure.ts";
import { cleanLine, graphemes } from "./text.ts";

const MARKS = /\p{Mn}/u;

/** The left and upper edge of a line. */
type Corner = { readonly x: number; readonly y: number };

/**
 * Draws a line of text. Letters that a face lacks become a span with replacement text, references become links.
 * Right-to-left lines are written in visual order, which PDF readers expect and reverse themselves.
 */
export function putLine(
  sheet: Sheet,
  owner: Tag | Artifact,
  line: Line,
  corner: Corner,
  style: TextStyle,
  faces: Faces,
): void {
  const baseline = corner.y + baselineOf(faces[style.face], style.size, style.leading);
  const before = sheet.pieces.at(-1);
  const turned = line.fragments.some((fragment) => fragment.turned);
  const inPlace = turned && owner.kind === "artifact" ? line.fragments.toSorted((a, b) => a.x - b.x) : line.fragments;
  for (const fragment of inPlace) {
    const x = corner.x + fragment.x;
    const tag = ownerOf(owner, fragment);
    for (const [index, mark] of marksOf(fragment, x, baseline, faces).entries()) {
      putMark(sheet, tag, mark, turned && index === 0 && tag.kind === "tag");
    }
    const { href } = fragment.run;
    if (href === undefined || owner.kind === "artifact") continue;
    const area = {
      x,
      y: corner.y,
      width: fragment.width,
      height: style.leading,
      href: cleanLine(href),
      title: cleanLine(fragment.run.text),
    };
    putLink(sheet, linkOf(owner, fragment.run), area);
    putRule(sheet, x, baseline + 1.6, fragment.width, HAIRLINE, fragment.style.colour, LAYOUT);
  }
  if (turned) placeFromLeft(sheet, before);
}

/** Returns the visible marks of a fragment, and the hidden text of one that is painted. */
function marksOf(fragment: Fragment, x: number, baseline: number, faces: Faces): readonly Mark[] {
  const { face, size, colour } = fragment.style;
  if (!fragment.painted) return [{ kind: "text", x, y: baseline, text: fragment.shown, face, size, colour }];
  const seen = faces[face].painter === null ? emptyBoxes(fragment, x, baseline) : [paint(fragment, x, baseline, faces)];
  return [...seen, { kind: "hidden", x, y: baseline, letters: hiddenLetters(fragment), size, width: fragment.width }];
}

/**
 * Returns the hidden letters from left to right. In right-to-left text, a letter and its marks are one unit; otherwise
 * the marks are separate, because pdf.js would move the space before them.
 */
function hiddenLetters({ text, turned }: Fragment): readonly string[] {
  if (turned) return graphemes(text).toReversed();
  return graphemes(text).flatMap((letter) => (MARKS.test(letter) ? Array.from(letter) : [letter]));
}

/** Returns the picture of a painted fragment, around its position on the baseline. */
function paint({ shown, turned, style, width }: Fragment, x: number, baseline: number, faces: Faces): Mark {
  const { size, colour, face } = style;
  const painted = faces[face].painter?.paint(shown, size, turned ? "rtl" : "ltr");
  if (painted === undefined) throw new Error("A text was to be painted, and there is no painter");
  return {
    kind: "painted",
    x: x - PICTURE.beside * size,
    y: baseline - PICTURE.above * size,
    width: width + 2 * PICTURE.beside * size,
    height: (PICTURE.above + PICTURE.below) * size,
    painted,
    colour,
  };
}

/** Returns a box per letter, to show that a letter is missing; the spaces between words share the rest of the width. */
function emptyBoxes({ shown, turned, style, width }: Fragment, x: number, baseline: number): readonly Mark[] {
  const scale = style.size / 1000;
  const letters = turned ? graphemes(shown).toReversed() : graphemes(shown);
  const spaces = letters.filter((letter) => letter === " ").length;
  const space = (width - (letters.length - spaces) * EMPTY_BOX.width * scale) / spaces;
  let end = x;
  return letters.flatMap((letter) => {
    const start = end;
    end += letter === " " ? space : EMPTY_BOX.width * scale;
    if (letter === " ") return [];
    const [left, right] = [start + EMPTY_BOX.left * scale, start + EMPTY_BOX.right * scale];
    const points = cornersOf(left, right, baseline - EMPTY_BOX.top * scale, baseline);
    return { kind: "stroke", points, closed: true, colour: style.colour, width: HAIRLINE };
  });
}

function ownerOf(owner: Tag | Artifact, fragment: Fragment): Tag | Artifact {
  if (owner.kind === "artifact") return owner;
  const tag = fragment.run.href === undefined ? owner : linkOf(owner, fragment.run);
  return fragment.drawn ? tag : addTag(tag, "Span", { actual: fragment.text });
}

/** Returns the link element of a run, which may continue from the line before. */
function linkOf(owner: Tag, run: Run): Tag {
  const open = owner.kids.findLast((kid) => kid.kind === "tag" && kid.run === run);
  return open?.kind === "tag" ? open : addTag(owner, "Link", { run });
}
