import type { OutlineStep } from "#document/brand/logo.ts";
import { pdfNumber, pdfPlace } from "#pdf/file/pdfText.ts";
import { codeOf, HIDDEN_FONT, type HiddenLetters, hiddenWidth } from "#pdf/fonts/hiddenFont.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { FileFace } from "./fileFaces.ts";
import type { Mark, Point } from "./sheets.ts";

/** The state for writing the marks of a page. */
export type Pen = {
  readonly faces: Faces;
  readonly fileFace: (face: keyof Faces) => FileFace;
  /** The height of the page in points. */
  readonly height: number;
  /** Returns the replacement for a theme colour; both are `#rrggbb`. */
  readonly colour: (themed: string) => string;
  readonly hidden: HiddenLetters;
  /** The current graphics state of the page by operator, to avoid setting a value again. */
  readonly set: Map<string, string>;
};

type Text = Extract<Mark, { kind: "text" }>;
type HiddenText = Extract<Mark, { kind: "hidden" }>;
type ShapeMark = Exclude<Mark, { kind: "picture" | "painted" | "text" | "hidden" }>;

/** Distance of the control points of a Bézier curve that approximates a quarter circle, in radii. */
const QUARTER_CIRCLE = 0.5523;

/** Returns the page operators of a mark other than texts and pictures. */
export function operatorsOf(mark: ShapeMark, pen: Pen): string {
  switch (mark.kind) {
    case "stroke": {
      const dash = set(pen, "d", `[${(mark.dash ?? []).join(" ")}] 0`);
      const end = mark.closed ? "s" : "S";
      return `${setColour(pen, "RG", mark.colour)}${set(pen, "w", pdfNumber(mark.width))}${dash}${path(mark.points, pen)} ${end}`;
    }
    case "fill":
      return `${setColour(pen, "rg", mark.colour)}${mark.polygons.map((points) => area(points, pen)).join("\n")} f*`;
    case "outline":
      return `${setColour(pen, "rg", mark.colour)}${mark.steps.map((step) => outlineStep(step, pen)).join("\n")} ${mark.rule === "nonzero" ? "f" : "f*"}`;
    case "disc":
      return `${setColour(pen, "rg", mark.colour)}${circle(mark.x, mark.y, mark.radius, pen)} f`;
  }
}

/** Returns the operators of consecutive texts; each is positioned relative to the previous one. */
export function textOperators(texts: readonly Text[], pen: Pen): string {
  let before: Point = [0, 0];
  const shown = texts.map(({ text, face, size, colour, x, y }) => {
    const fileFace = pen.fileFace(face);
    const look = `${set(pen, "Tf", `/${fileFace.name} ${pdfNumber(size)}`)}${setColour(pen, "rg", colour)}`;
    // Differences between rounded positions, so that rounding errors do not add up.
    const place: Point = [Number(pdfPlace(x)), Number(pdfPlace(pen.height - y))];
    const move = `${pdfPlace(place[0] - before[0])} ${pdfPlace(place[1] - before[1])} Td`;
    before = place;
    return `${look}${move}[${kerned(text, fileFace, pen.faces[face])}]TJ`;
  });
  return `BT ${shown.join("\n")} ET`;
}

/** Returns the operators of invisible letters, stretched to their width. */
export function hiddenOperators({ letters, size, width, x, y }: HiddenText, pen: Pen): string {
  const natural = (letters.length * size * hiddenWidth(pen.faces.sans)) / 1000;
  const codes = letters.map((letter) => codeOf(pen.hidden, letter)).join("");
  const font = `/${HIDDEN_FONT} ${pdfNumber(size)} Tf ${pdfNumber((100 * width) / natural)} Tz`;
  return `q BT ${font} ${pdfPlace(x)} ${pdfPlace(pen.height - y)} Td[<${codes}>]TJ ET Q`;
}

/** Returns an operator only if it changes the graphics state. */
function set(pen: Pen, operator: string, value: string): string {
  if (pen.set.get(operator) === value) return "";
  pen.set.set(operator, value);
  return `${value} ${operator} `;
}

function setColour(pen: Pen, operator: "rg" | "RG", themed: string): string {
  return set(pen, operator, colourOf(pen.colour(themed)));
}

/** Returns glyph strings with the kerning between them, in thousandths of the font size. */
function kerned(text: string, fileFace: FileFace, face: Faces[keyof Faces]): string {
  let shown = "";
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const glyph = face.glyph(text.charCodeAt(index));
    const kern = index === 0 ? 0 : face.kern(before, glyph);
    if (kern !== 0) shown += `)${pdfNumber(-kern)}(`;
    shown += fileFace.glyph(text.charAt(index));
    before = glyph;
  }
  return `(${shown})`;
}

function colourOf(hex: string): string {
  return [1, 3, 5].map((at) => String(Math.round(Number.parseInt(hex.slice(at, at + 2), 16) / 0.255) / 1000)).join(" ");
}

function at([x, y]: Point, { height }: Pen): string {
  return `${pdfNumber(x)} ${pdfNumber(height - y)}`;
}

function path(points: readonly Point[], pen: Pen): string {
  return points
    .map(([x, y], index) => `${pdfPlace(x)} ${pdfPlace(pen.height - y)} ${index === 0 ? "m" : "l"}`)
    .join(" ");
}

/** Returns a closed outline; an upright rectangle needs half the operators. */
function area(points: readonly Point[], pen: Pen): string {
  const [[left = 0, top = 0] = [], , [right = 0, bottom = 0] = []] = points;
  const isUpright =
    points.length === 4 &&
    points.every(([x, y], index) => x === (index % 3 === 0 ? left : right) && y === (index < 2 ? top : bottom));
  if (!isUpright) return `${path(points, pen)} h`;
  const box = [left, pen.height - bottom, right - left, bottom - top];
  return `${box.map(pdfPlace).join(" ")} re`;
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
    return `${on(c - s * QUARTER_CIRCLE, s + c * QUARTER_CIRCLE)} ${on(-s + c * QUARTER_CIRCLE, c + s * QUARTER_CIRCLE)} ${on(-s, c)} c`;
  });
  return `${on(1, 0)} m ${quarters.join(" ")} h`;
}
