import type { Logo, LogoError, LogoShape } from "#report/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { IDENTITY, type Matrix, numbersOf, readTransform, times } from "./matrix.ts";
import { lengthOf, moved, outlineOf } from "./outlines.ts";
import { type Paint, PLAIN, paintOf } from "./paint.ts";
import { propertiesOf, readSheet, type Sheet } from "./styles.ts";
import { type Element, readXml } from "./xml.ts";

/** Most steps of all outlines. */
const MOST_STEPS = 20_000;
const SHAPES = new Set(["path", "rect", "circle", "ellipse", "polygon", "polyline"]);
/** What stands beside the drawing and paints nothing. What is defined is painted only by those who refer to it. */
const SILENT = new Set(["title", "desc", "metadata", "style", "defs", "linearGradient", "radialGradient", "clipPath"]);
/** Why other elements are refused. */
const REFUSED: ReadonlyMap<string, LogoError> = new Map([
  ["script", "script"],
  ["text", "text"],
  ["tspan", "text"],
  ["image", "picture"],
  ["feImage", "picture"],
  ["foreignObject", "picture"],
  ["use", "outside"],
  ["a", "outside"],
  ["mask", "effect"],
  ["filter", "effect"],
]);

/**
 * An SVG as filled outlines and nothing else: whatever could run, fetch or look otherwise on paper is refused by name,
 * wherever it stands.
 */
export function readSvg(source: string): Result<Logo, LogoError> {
  const xml = readXml(source);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== "svg") return err("unknownKind");
  const elements = allOf(root);
  const danger = elements.map(dangerOf).find((error) => error !== null);
  if (danger !== undefined) return err(danger);
  const sheet = readSheet(
    elements
      .filter(({ name }) => name === "style")
      .map(({ text }) => text)
      .join("\n"),
  );
  if (!sheet.ok) return sheet;
  const frame = frameOf(root);
  if (frame === null) return err("damaged");
  const shapes: LogoShape[] = [];
  const error = draw({ shapes, sheet: sheet.value }, root, PLAIN, frame.matrix);
  if (error !== null) return err(error);
  if (shapes.reduce((sum, { outline }) => sum + outline.length, 0) > MOST_STEPS) return err("tooManyShapes");
  return shapes.length === 0 ? err("empty") : ok({ kind: "shapes", width: frame.width, height: frame.height, shapes });
}

function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** What in an element could run or fetch something; looked for everywhere, also in what is not drawn. */
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

/** The frame from 0, 0, and how coordinates get there. */
function frameOf({ attributes }: Element): { width: number; height: number; matrix: Matrix } | null {
  const box = attributes.get("viewBox");
  const [x, y, width, height] = box === undefined ? [0, 0, Number.NaN, Number.NaN] : numbersOf(box);
  const wide = box === undefined ? lengthOf(attributes.get("width") ?? "") : (width ?? Number.NaN);
  const high = box === undefined ? lengthOf(attributes.get("height") ?? "") : (height ?? Number.NaN);
  const sound = wide > 0 && high > 0 && wide < 1e6 && high < 1e6 && wide / high < 50 && high / wide < 50;
  return sound ? { width: wide, height: high, matrix: [1, 0, 0, 1, -(x ?? 0), -(y ?? 0)] } : null;
}

type Drawing = { readonly shapes: LogoShape[]; readonly sheet: Sheet };

function draw(drawing: Drawing, element: Element, parent: Paint, outer: Matrix): LogoError | null {
  const paint = paintOf(parent, propertiesOf(element, drawing.sheet));
  if (!paint.ok) return paint.error;
  const own = element.attributes.get("transform");
  const inner = own === undefined ? IDENTITY : readTransform(own);
  if (inner === null) return "damaged";
  const matrix = times(outer, inner);
  if (SHAPES.has(element.name)) return drawShape(drawing, element, paint.value, matrix);
  for (const child of element.children) {
    const error = drawChild(drawing, child, paint.value, matrix);
    if (error !== null) return error;
  }
  return null;
}

function drawChild(drawing: Drawing, child: Element, paint: Paint, matrix: Matrix): LogoError | null {
  const { name } = child;
  // What drawing programs keep for themselves has a name with a colon.
  if (SILENT.has(name) || name.includes(":")) return null;
  if (name === "g" || SHAPES.has(name)) return draw(drawing, child, paint, matrix);
  return REFUSED.get(name) ?? "element";
}

function drawShape({ shapes }: Drawing, element: Element, paint: Paint, matrix: Matrix): LogoError | null {
  const outline = outlineOf(element);
  if (outline === null) return "damaged";
  const placed = moved(outline, matrix);
  if (placed.some((step) => step.some((part) => typeof part === "number" && !Number.isFinite(part)))) return "damaged";
  const { fill, rule, hidden } = paint;
  if (!hidden && fill !== null && placed.length > 1) shapes.push({ fill, rule, outline: placed });
  return null;
}
