import type { Cell } from "#document/document.ts";
import { type Artifact, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { cornersOf, putMark, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, RAMP } from "#pdf/page/theme.ts";
import { type Faces, measureText } from "#pdf/text/measure.ts";

/** Side of the square behind the numeral of a level, in points. */
export const CHIP = 12;
/** The square and the space before the text. */
export const CHIP_ROOM = CHIP + 6;
const NUMERAL_SIZE = 8.5;
/** The last ramp step that is so light that it needs an outline. */
const MAX_OUTLINED_STEP = 2;

type Level = NonNullable<Cell["level"]>;
type Step = (typeof RAMP)[number];

/** Returns the ramp step for a level; the ramp is stretched over the scale. */
export function rampStep({ value, max }: Level): Step {
  const share = Math.min(Math.max(value, 0), max) / Math.max(max, 1);
  return RAMP[Math.round(share * (RAMP.length - 1))] ?? RAMP[0];
}

/** Tells whether a step is so light that it needs an outline. */
export function needsEdge(step: Step): boolean {
  return RAMP.indexOf(step) <= MAX_OUTLINED_STEP;
}

/**
 * Draws the numeral of a level on a square in its ramp colour. The numeral is tagged content, the square an artifact.
 */
export function drawChip(
  sheet: Sheet,
  owner: Tag | Artifact,
  level: Level,
  corner: { readonly x: number; readonly y: number },
  faces: Faces,
): void {
  const { x, y } = corner;
  const step = rampStep(level);
  const square = cornersOf(x, x + CHIP, y, y + CHIP);
  putMark(sheet, LAYOUT, { kind: "fill", polygons: [square], colour: step.fill });
  if (needsEdge(step)) {
    putMark(sheet, LAYOUT, { kind: "stroke", points: square, closed: true, colour: COLOURS.mEdge, width: HAIRLINE });
  }
  const numeral = String(level.value);
  const width = measureText(numeral, faces.strong, NUMERAL_SIZE);
  putMark(sheet, owner, {
    kind: "text",
    x: x + (CHIP - width) / 2,
    y: y + CHIP / 2 + 0.33 * NUMERAL_SIZE,
    text: `${numeral} `,
    face: "strong",
    size: NUMERAL_SIZE,
    colour: step.ink,
  });
}
