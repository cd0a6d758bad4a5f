import type { OutlineStep } from "#report/brand/logo.ts";
import type { Faces } from "./measure.ts";
import { pdfNumber } from "./pdfText.ts";
import type { Mark, Point } from "./sheets.ts";

/** A text as the numbers of its glyphs, four hexadecimal digits each. */
export type Encode = (text: string, face: keyof Faces) => { readonly font: string | number; readonly glyphs: string };

/** What marks are written with. */
export type Pen = {
  readonly faces: Faces;
  readonly encode: Encode;
  /** The height of the page, points. */
  readonly height: number;
  /** The colour that stands for a colour of the theme; both `#rrggbb`. */
  readonly colour: (themed: string) => string;
};

type Drawn = Exclude<Mark, { kind: "picture" | "painted" }>;

/** How far the handles of a Bézier curve stand that is nearly a quarter of a circle. */
const QUARTER = 0.5523;

/** A mark in the language of a page; pictures are another matter. */
export function operatorsOf(mark: Drawn, pen: Pen): string {
  const colour = colourOf(pen.colour(mark.colour));
  switch (mark.kind) {
    case "text":
      return textOperators(mark, colour, pen);
    case "stroke": {
      const dash = `[${(mark.dash ?? []).join(" ")}] 0 d`;
      const end = mark.closed ? "s" : "S";
      return `${colour} RG ${pdfNumber(mark.width)} w ${dash}\n${path(mark.points, pen)} ${end}`;
    }
    case "fill":
      return `${colour} rg\n${mark.polygons.map((points) => `${path(points, pen)} h`).join("\n")} f*`;
    case "outline":
      return `${colour} rg\n${mark.steps.map((step) => outlineStep(step, pen)).join("\n")} ${mark.rule === "nonzero" ? "f" : "f*"}`;
    case "disc":
      return `${colour} rg\n${circle(mark.x, mark.y, mark.radius, pen)} f`;
  }
}

function textOperators(mark: Extract<Mark, { kind: "text" }>, colour: string, pen: Pen): string {
  const { font, glyphs } = pen.encode(mark.text, mark.face);
  const head = `BT /${font} ${pdfNumber(mark.size)} Tf ${colour} rg ${at([mark.x, mark.y], pen)} Td`;
  return `${head} [${kerned(mark.text, glyphs, pen.faces[mark.face])}] TJ ET`;
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

function at([x, y]: Point, { height }: Pen): string {
  return `${pdfNumber(x)} ${pdfNumber(height - y)}`;
}

function path(points: readonly Point[], pen: Pen): string {
  return points.map((point, index) => `${at(point, pen)} ${index === 0 ? "m" : "l"}`).join(" ");
}

function outlineStep(step: OutlineStep, pen: Pen): string {
  switch (step[0]) {
    case "M":
      return `${at([step[1], step[2]], pen)} m`;
    case "L":
      return `${at([step[1], step[2]], pen)} l`;
    case "C":
      return `${at([step[1], step[2]], pen)} ${at([step[3], step[4]], pen)} ${at([step[5], step[6]], pen)} c`;
    case "Z":
      return "h";
  }
}

function circle(x: number, y: number, radius: number, pen: Pen): string {
  const on = (across: number, down: number): string => at([x + across * radius, y + down * radius], pen);
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][quarter] ?? [1, 0];
    const [c, s] = [cos ?? 1, sin ?? 0];
    return `${on(c - s * QUARTER, s + c * QUARTER)} ${on(-s + c * QUARTER, c + s * QUARTER)} ${on(-s, c)} c`;
  });
  return `${on(1, 0)} m ${quarters.join(" ")} h`;
}
