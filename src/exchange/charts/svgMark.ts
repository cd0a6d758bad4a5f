import type { OutlineStep } from "#document/brand/logo.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import type { FaceName } from "#pdf/fonts/fonts.ts";
import type { Mark, Point } from "#pdf/page/sheets.ts";
import { COLOURS } from "#pdf/page/theme.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";

/** Embedded font of each face, its fallbacks for programs that ignore embedded fonts, and its weight. */
export const FAMILIES: Readonly<
  Record<FaceName, { readonly own: string; readonly others: string; readonly weight: number }>
> = {
  serif: { own: "Tenspan serif", others: "'Source Serif 4', Georgia, serif", weight: 400 },
  sans: { own: "Tenspan sans", others: "'Source Sans 3', 'Segoe UI', Arial, sans-serif", weight: 400 },
  strong: { own: "Tenspan strong", others: "'Source Sans 3', 'Segoe UI', Arial, sans-serif", weight: 600 },
};

/** Renders a mark of a page as an SVG element; empty for pictures, which charts do not have. */
export function svgMark(mark: Mark, faces: Faces): string {
  switch (mark.kind) {
    case "text": {
      const width = measureText(mark.text, faces[mark.face], mark.size);
      return svgText(mark, mark.text, width, mark.face, mark.colour);
    }
    // Text with characters missing in our fonts uses system fonts.
    case "hidden":
      return svgText(mark, readable(mark.letters), mark.width, "sans", COLOURS.ink);
    case "stroke": {
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash.map(short).join(" ")}"`;
      const path = pathOf(mark.points, mark.closed);
      return `<path d="${path}" fill="none" stroke="${mark.colour}" stroke-width="${short(mark.width)}"${dash}/>`;
    }
    case "fill": {
      const path = mark.polygons.map((points) => pathOf(points, true)).join("");
      return `<path d="${path}" fill="${mark.colour}" fill-rule="evenodd"/>`;
    }
    case "outline":
      return `<path d="${mark.steps.map(svgStep).join("")}" fill="${mark.colour}" fill-rule="${mark.rule}"/>`;
    case "disc":
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.radius)}" fill="${mark.colour}"/>`;
    default:
      return "";
  }
}

type Place = { readonly x: number; readonly y: number; readonly size: number };

/** Renders text with its measured width, whichever font displays it. */
function svgText({ x, y, size }: Place, text: string, width: number, face: FaceName, colour: string): string {
  const { own, others, weight } = FAMILIES[face];
  const length = text.trim().length > 1 ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"` : "";
  return (
    `<text x="${short(x)}" y="${short(y)}" font-family="'${own}', ${others}" font-weight="${weight}"` +
    ` font-size="${short(size)}" fill="${colour}" xml:space="preserve"${length}>${escapeXml(text)}</text>`
  );
}

/** Joins letters; right-to-left ones come in visual order and are reversed, since viewers reorder them. */
function readable(letters: readonly string[]): string {
  const text = letters.join("");
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? letters.toReversed().join("") : text;
}

function pathOf(points: readonly Point[], closed: boolean): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${short(x)} ${short(y)}`);
  return `${steps.join("")}${closed ? "Z" : ""}`;
}

function svgStep([letter, ...numbers]: OutlineStep): string {
  return `${letter}${numbers.map(short).join(" ")}`;
}

/** Formats a number with up to two decimals; 0.01 point is finer than any screen. */
function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
