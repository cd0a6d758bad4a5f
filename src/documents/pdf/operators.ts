import type { Faces } from "./measure.ts";
import { pdfNumber } from "./pdfText.ts";
import type { Mark, Point } from "./sheets.ts";
import { PAGE } from "./theme.ts";

/** A text as the numbers of its glyphs, four hexadecimal digits each. */
export type Encode = (text: string, face: keyof Faces) => { readonly font: string | number; readonly glyphs: string };

/** How far the handles of a Bézier curve stand that is nearly a quarter of a circle. */
const QUARTER = 0.5523;

/** A mark in the language of a page. */
export function operatorsOf(mark: Mark, faces: Faces, encode: Encode): string {
  switch (mark.kind) {
    case "text":
      return textOperators(mark, faces, encode);
    case "stroke": {
      const dash = `[${(mark.dash ?? []).join(" ")}] 0 d`;
      const end = mark.closed ? "s" : "S";
      return `${colourOf(mark.colour)} RG ${pdfNumber(mark.width)} w ${dash}\n${path(mark.points)} ${end}`;
    }
    case "fill":
      return `${colourOf(mark.colour)} rg\n${mark.polygons.map((points) => `${path(points)} h`).join("\n")} f*`;
    case "disc":
      return `${colourOf(mark.colour)} rg\n${circle(mark.x, mark.y, mark.radius)} f`;
  }
}

function textOperators(mark: Extract<Mark, { kind: "text" }>, faces: Faces, encode: Encode): string {
  const { font, glyphs } = encode(mark.text, mark.face);
  const place = `${pdfNumber(mark.x)} ${pdfNumber(PAGE.height - mark.y)} Td`;
  const head = `BT /${font} ${pdfNumber(mark.size)} Tf ${colourOf(mark.colour)} rg ${place}`;
  return `${head} [${kerned(mark.text, glyphs, faces[mark.face])}] TJ ET`;
}

/** Strings of glyphs with what moves them together between them, in thousandths of the size. */
function kerned(text: string, glyphs: string, face: Faces[keyof Faces]): string {
  let shown = "<";
  for (let index = 0; index < text.length; index++) {
    if (index > 0) {
      const kern = face.kern(face.glyph(text.charCodeAt(index - 1)), face.glyph(text.charCodeAt(index)));
      if (kern !== 0) shown += `>${pdfNumber(-kern)}<`;
    }
    shown += glyphs.slice(4 * index, 4 * index + 4);
  }
  return `${shown}>`;
}

function colourOf(hex: string): string {
  return [1, 3, 5].map((at) => String(Math.round(Number.parseInt(hex.slice(at, at + 2), 16) / 0.255) / 1000)).join(" ");
}

function at([x, y]: Point): string {
  return `${pdfNumber(x)} ${pdfNumber(PAGE.height - y)}`;
}

function path(points: readonly Point[]): string {
  return points.map((point, index) => `${at(point)} ${index === 0 ? "m" : "l"}`).join(" ");
}

function circle(x: number, y: number, radius: number): string {
  const on = (across: number, down: number): Point => [x + across * radius, y + down * radius];
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][quarter] ?? [1, 0];
    const [c, s] = [cos ?? 1, sin ?? 0];
    return `${at(on(c - s * QUARTER, s + c * QUARTER))} ${at(on(-s + c * QUARTER, c + s * QUARTER))} ${at(on(-s, c))} c`;
  });
  return `${at(on(1, 0))} m ${quarters.join(" ")} h`;
}
