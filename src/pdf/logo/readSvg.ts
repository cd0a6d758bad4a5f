import type { Logo, LogoError, LogoShape } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { IDENTITY, type Matrix, multiplyMatrices, parseNumbers, readTransform } from "./matrix.ts";
import { lengthOf, outlineOf, transformOutline } from "./outlines.ts";
import { INITIAL_PAINT, type Paint, paintOf } from "./paint.ts";
import { propertiesOf, readStyleSheet, type StyleSheet } from "./styles.ts";
import { type Element, readXml } from "./xml.ts";

/** Maximum number of drawn elements, and of steps in all their outlines. */
const MAX_SHAPES = 3000;
const MAX_STEPS = 20_000;
/** Maximum depth of references. */
const MAX_USES = 8;
const SHAPES = new Set(["path", "rect", "circle", "ellipse", "polygon", "polyline"]);
/** Elements that paint nothing themselves. Definitions are painted only where they are referenced. */
const IGNORED_ELEMENTS = new Set([
  "title",
  "desc",
  "metadata",
  "style",
  "defs",
  "linearGradient",
  "radialGradient",
  "clipPath",
]);
/** The errors for other elements. */
const REFUSED_ELEMENTS: ReadonlyMap<string, LogoError> = new Map([
  ["script", "script"],
  ["text", "text"],
  ["tspan", "text"],
  ["image", "picture"],
  ["feImage", "picture"],
  ["foreignObject", "picture"],
  ["a", "outside"],
  ["mask", "effect"],
  ["filter", "effect"],
]);

/**
 * Converts an SVG to filled outlines. Anything that could run code, fetch data or look different on paper is rejected
 * with its own error, wherever it is in the file.
 */
export function readSvg(source: string): Result<Logo, LogoError> {
  const xml = readXml(source);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== "svg") return err("unknownKind");
  const elements = allOf(root);
  const danger = elements.map(dangerOf).find((error) => error !== null);
  if (danger !== undefined) return err(danger);
  const sheet = readStyleSheet(
    elements
      .filter(({ name }) => name === "style")
      .map(({ text }) => text)
      .join("\n"),
  );
  if (!sheet.ok) return sheet;
  const frame = frameOf(root);
  if (!frame.ok) return frame;
  const { width, height, matrix } = frame.value;
  const shapes: LogoShape[] = [];
  const byId = new Map(elements.map((element) => [element.attributes.get("id") ?? "", element]));
  const error = draw(
    { shapes, sheet: sheet.value, frame: frame.value, byId, left: MAX_SHAPES },
    root,
    INITIAL_PAINT,
    matrix,
    0,
  );
  if (error !== null) return err(error);
  if (shapes.reduce((sum, { outline }) => sum + outline.length, 0) > MAX_STEPS) return err("tooManyShapes");
  return shapes.length === 0 ? err("empty") : ok({ kind: "shapes", width, height, shapes });
}

function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

/**
 * Returns the error for an element that could run code or fetch data; checked everywhere, also in elements that are not
 * drawn.
 */
function dangerOf({ name, attributes }: Element): LogoError | null {
  const local = name.replace(/^.*:/, "");
  if (/^(script|handler|listener)$/i.test(local)) return "script";
  if (/^(animate|set$)/i.test(local)) return "script";
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute) || /javascript:/i.test(value)) return "script";
    const isReference = /(^|:)href$/i.test(attribute);
    if (isReference && !value.startsWith("#")) return "outside";
    if (/url\(\s*["']?(?!["']?#)/i.test(value) || (/^style$/i.test(attribute) && /@|expression|\\/i.test(value))) {
      return "outside";
    }
  }
  return null;
}

/** The size of the drawing, and the matrix that moves its origin to 0, 0. */
type Frame = { readonly width: number; readonly height: number; readonly matrix: Matrix };

function frameOf({ attributes }: Element): Result<Frame, LogoError> {
  const box = attributes.get("viewBox");
  const [x, y, width, height] = box === undefined ? [0, 0, Number.NaN, Number.NaN] : parseNumbers(box);
  const wide = box === undefined ? lengthOf(attributes.get("width") ?? "") : (width ?? Number.NaN);
  const high = box === undefined ? lengthOf(attributes.get("height") ?? "") : (height ?? Number.NaN);
  if (Number.isNaN(wide) || Number.isNaN(high)) return err("noSize");
  const isSound = wide > 0 && high > 0 && wide < 1e6 && high < 1e6 && wide / high < 50 && high / wide < 50;
  return isSound ? ok({ width: wide, height: high, matrix: [1, 0, 0, 1, -(x ?? 0), -(y ?? 0)] }) : err("damaged");
}

type Drawing = {
  readonly shapes: LogoShape[];
  readonly sheet: StyleSheet;
  readonly frame: Frame;
  readonly byId: ReadonlyMap<string, Element>;
  /** Remaining number of elements that may be drawn, because references can multiply them without limit. */
  left: number;
};

/** Draws an element. `uses` is the depth of references, which limits an element that refers to itself. */
function draw(drawing: Drawing, element: Element, parent: Paint, outer: Matrix, uses: number): LogoError | null {
  drawing.left -= 1;
  if (drawing.left < 0) return "tooManyShapes";
  const properties = propertiesOf(element, drawing.sheet);
  if (!isWhole(drawing, properties("clip-path"))) return "effect";
  const paint = paintOf(parent, properties);
  if (!paint.ok) return paint.error;
  const own = element.attributes.get("transform");
  const inner = own === undefined ? IDENTITY : readTransform(own);
  if (inner === null) return "damaged";
  const matrix = multiplyMatrices(outer, inner);
  if (SHAPES.has(element.name)) return drawShape(drawing, element, paint.value, matrix);
  if (element.name === "use") return drawUse(drawing, element, paint.value, matrix, uses);
  for (const child of element.children) {
    const error = drawChild(drawing, child, paint.value, matrix, uses);
    if (error !== null) return error;
  }
  return null;
}

function drawChild(drawing: Drawing, child: Element, paint: Paint, matrix: Matrix, uses: number): LogoError | null {
  const { name } = child;
  // Names with a colon are private elements of drawing programs.
  if (IGNORED_ELEMENTS.has(name) || name.includes(":")) return null;
  if (name === "g" || name === "use" || SHAPES.has(name)) return draw(drawing, child, paint, matrix, uses);
  return REFUSED_ELEMENTS.get(name) ?? "element";
}

/** Draws a referenced element. */
function drawUse(drawing: Drawing, element: Element, paint: Paint, outer: Matrix, uses: number): LogoError | null {
  const { attributes } = element;
  const address = attributes.get("href") ?? attributes.get("xlink:href") ?? "";
  const target = drawing.byId.get(address.slice(1));
  if (target === undefined) return "noTarget";
  const [x, y] = [lengthOf(attributes.get("x") ?? "0"), lengthOf(attributes.get("y") ?? "0")];
  if (Number.isNaN(x + y)) return "damaged";
  if (uses === MAX_USES) return "tooManyShapes";
  return drawChild(drawing, target, paint, multiplyMatrices(outer, [1, 0, 0, 1, x, y]), uses + 1);
}

/**
 * Tells whether a clip path changes nothing: there is none, or it is a rectangle as large as the drawing, as Figma
 * writes it.
 */
function isWhole({ byId, frame }: Drawing, clip: string): boolean {
  if (clip === "" || clip === "none") return true;
  const area = byId.get(/^url\(\s*["']?#([^"')]*)["']?\s*\)$/.exec(clip)?.[1] ?? "");
  const [only, ...rest] = area?.children ?? [];
  if (area?.name !== "clipPath" || only?.name !== "rect" || rest.length > 0) return false;
  if ([area, only].some(({ attributes }) => attributes.has("transform") || attributes.has("clipPathUnits")))
    return false;
  const length = (name: string) => lengthOf(only.attributes.get(name) ?? "0");
  const [left, top] = [-frame.matrix[4], -frame.matrix[5]];
  const reaches =
    length("x") + length("width") >= left + frame.width && length("y") + length("height") >= top + frame.height;
  return length("x") <= left && length("y") <= top && reaches;
}

function drawShape({ shapes, frame }: Drawing, element: Element, paint: Paint, matrix: Matrix): LogoError | null {
  const outline = outlineOf(element, frame);
  if (outline === null) return "damaged";
  const placed = transformOutline(outline, matrix);
  if (placed.some((step) => step.some((part) => typeof part === "number" && !Number.isFinite(part)))) return "damaged";
  const { fill, rule, hidden } = paint;
  if (!hidden && fill !== null && placed.length > 1) shapes.push({ fill, rule, outline: placed });
  return null;
}
