import type { OutlineStep } from "#document/brand/logo.ts";
import type { Artifact, Tag } from "#pdf/file/tags.ts";
import type { OpenLogo } from "#pdf/logo/openLogo.ts";
import type { Box } from "./brush.ts";
import { putMark, type Sheet } from "./sheets.ts";

/** Maximum size of a logo in the page header, in points. */
const MAX_SIZE = { width: 120, height: 28 } as const;

/** Returns the largest box for a logo in its proportions, from its left edge and its vertical centre. */
export function logoBox({ width, height }: OpenLogo, x: number, middle: number): Box {
  const scale = Math.min(MAX_SIZE.width / width, MAX_SIZE.height / height);
  return { x, y: middle - (scale * height) / 2, width: scale * width, height: scale * height };
}

/** Draws a logo into a box of its proportions. */
export function drawLogo(sheet: Sheet, owner: Tag | Artifact, logo: OpenLogo, box: Box): void {
  if (logo.kind === "image") {
    putMark(sheet, owner, { kind: "picture", ...box, image: logo.image });
    return;
  }
  const scale = box.width / logo.width;
  for (const { outline, rule, fill } of logo.shapes) {
    const steps = outline.map((step) => placeStep(step, box, scale));
    putMark(sheet, owner, { kind: "outline", steps, rule, colour: fill });
  }
}

function placeStep(step: OutlineStep, box: Box, scale: number): OutlineStep {
  const x = (value: number) => box.x + scale * value;
  const y = (value: number) => box.y + scale * value;
  switch (step[0]) {
    case "M":
    case "L":
      return [step[0], x(step[1]), y(step[2])];
    case "C":
      return ["C", x(step[1]), y(step[2]), x(step[3]), y(step[4]), x(step[5]), y(step[6])];
    case "Z":
      return step;
  }
}
