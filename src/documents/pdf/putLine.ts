import type { Run } from "#report/words.ts";
import type { Fragment, Line } from "./lines.ts";
import { type Faces, baselineOf } from "./measure.ts";
import { PICTURE } from "./painter.ts";
import { type Mark, putLink, putMark, putRule, type Sheet } from "./sheets.ts";
import { type Artifact, addTag, LAYOUT, type Tag } from "./tags.ts";
import { cleanLine } from "./text.ts";
import { HAIRLINE, type TextStyle } from "./theme.ts";

/** Where a line begins: `y` is its upper edge. */
type Corner = { readonly x: number; readonly y: number };

/** Draws a line of text. What a face lacks becomes a span with the text it stands for, a reference a link. */
export function putLine(
  sheet: Sheet,
  owner: Tag | Artifact,
  line: Line,
  corner: Corner,
  style: TextStyle,
  faces: Faces,
): void {
  const baseline = corner.y + baselineOf(faces[style.face], style.size, style.leading);
  for (const fragment of line.fragments) {
    const x = corner.x + fragment.x;
    const { face, size, colour } = fragment.style;
    const text: Mark = { kind: "text", x, y: baseline, text: fragment.shown, face, size, colour };
    const tag = ownerOf(owner, fragment);
    // Some readers give the text of a picture only where a letter stands with it: an empty one.
    putMark(sheet, tag, fragment.painted ? { ...text, text: " " } : text);
    if (fragment.painted) putMark(sheet, tag, paint(fragment, x, baseline, faces));
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
    putRule(sheet, x, baseline + 1.6, fragment.width, HAIRLINE, colour, LAYOUT);
  }
}

/** What the face lacks as a picture around its place on the baseline. */
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

function ownerOf(owner: Tag | Artifact, fragment: Fragment): Tag | Artifact {
  if (owner.kind === "artifact") return owner;
  const tag = fragment.run.href === undefined ? owner : linkOf(owner, fragment.run);
  return fragment.drawn ? tag : addTag(tag, "Span", { actual: fragment.text });
}

/** The link of a run, which may go on from the line before. */
function linkOf(owner: Tag, run: Run): Tag {
  const open = owner.kids.findLast((kid) => kid.kind === "tag" && kid.run === run);
  return open?.kind === "tag" ? open : addTag(owner, "Link", { run });
}
