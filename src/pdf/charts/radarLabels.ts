import type { Point } from "#pdf/page/sheets.ts";
import { STYLES, type TextStyle } from "#pdf/page/theme.ts";
import type { Line } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { labelRuns, truncateLine, wrapRuns } from "#pdf/text/wrap.ts";
import { spokePoint } from "./radarShape.ts";

/** The name and the value at the end of a spoke; the value is empty if there are several. */
type SpokeText = { readonly label: string; readonly text: { readonly value: string } };

/** The laid out name and value at the end of a spoke. */
export type SpokeLabel = {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  /** Unit vector from the centre of the radar. */
  readonly direction: Point;
};

const STYLE: TextStyle = { ...STYLES.small, size: 9, leading: 11 };
/** Maximum share of the width for a label, and maximum number of lines of a name. */
const MAX_LABEL_SHARE = 0.23;
const MAX_LINES = 2;
/** Height per label in points; if there are too many labels, only every second or third is shown. */
const LABEL_ROOM = 22;

/**
 * Lays out the labels of a radar in a box of this width and height, in points; each is limited to its share of the
 * width.
 */
export function layoutSpokeLabels(
  axes: readonly SpokeText[],
  width: number,
  height: number,
  faces: Faces,
): readonly SpokeLabel[] {
  const step = Math.ceil(axes.length / Math.max(4, 2 * Math.floor(height / LABEL_ROOM)));
  return axes.flatMap((axis, index) => {
    if (index % step !== 0) return [];
    const direction = spokePoint({ x: 0, y: 0, radius: 1 }, 1, index, axes.length);
    return [setLabel(axis, direction, width * MAX_LABEL_SHARE, faces)];
  });
}

function setLabel(axis: SpokeText, direction: Point, most: number, faces: Faces): SpokeLabel {
  const name = textOf(truncateLine(cleanLine(axis.label), STYLE, most * (MAX_LINES - 0.5), faces));
  const value = axis.text.value.replaceAll(" ", "\u00a0");
  const runs = value === "" ? [{ text: name }] : [{ text: `${name} ` }, { text: value, strong: true }];
  const lines = wrapRuns(labelRuns(runs, faces), STYLE, most, faces);
  return {
    lines,
    style: STYLE,
    width: Math.max(...lines.map((line) => line.width)),
    height: lines.length * STYLE.leading,
    direction,
  };
}

function textOf(line: Line): string {
  return line.fragments.map((fragment) => fragment.text).join("");
}
