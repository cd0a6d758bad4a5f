import { isObject } from "#lib/isObject.ts";
import type { Logo, LogoShape, OutlineStep } from "./logo.ts";

const MAX_DATA = 500_000;
const MAX_SHAPES = 3000;
const MAX_STEPS = 20_000;
/** How many numbers a step has. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

/** Reads a stored or imported logo; returns null if it is invalid. */
export function readLogoData(value: unknown): Logo | null {
  if (!isObject(value)) return null;
  const { kind, width, height, data, orientation, shapes } = value;
  if (!isLength(width) || !isLength(height)) return null;
  if (kind === "png" || kind === "jpeg") {
    const sound = typeof data === "string" && data.length <= MAX_DATA && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
    return sound ? { kind, width, height, data, ...(isTurn(orientation) && { orientation }) } : null;
  }
  if (kind !== "shapes" || !Array.isArray(shapes) || shapes.length > MAX_SHAPES) return null;
  const read = shapes.map(shapeOf).filter((shape) => shape !== null);
  const steps = read.reduce((sum, { outline }) => sum + outline.length, 0);
  return read.length === shapes.length && steps <= MAX_STEPS ? { kind, width, height, shapes: read } : null;
}

function isTurn(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 2 && value <= 8;
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1e6;
}

function shapeOf(value: unknown): LogoShape | null {
  if (!isObject(value)) return null;
  const { fill, rule, outline } = value;
  if (typeof fill !== "string" || !/^#[0-9a-f]{6}$/.test(fill) || !Array.isArray(outline)) return null;
  if (rule !== "nonzero" && rule !== "evenodd") return null;
  return outline.length <= MAX_STEPS && outline.every(isStep) ? { fill, rule, outline } : null;
}

function isStep(step: unknown): step is OutlineStep {
  if (!Array.isArray(step)) return false;
  const [kind, ...numbers] = step;
  const isNumber = (number: unknown) => typeof number === "number" && Number.isFinite(number);
  return typeof kind === "string" && NUMBERS[kind] === numbers.length && numbers.every(isNumber);
}
