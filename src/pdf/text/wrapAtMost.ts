import type { Run } from "#report/runs.ts";
import type { Line } from "./lines.ts";
import type { Faces } from "./measure.ts";
import { cleanLine, cleanText } from "./text.ts";
import type { TextStyle } from "#pdf/page/theme.ts";
import { truncateLine, wrapRuns } from "./wrap.ts";

/** Runs in at most so many lines of this width; where there would be more, the last ends in an ellipsis. */
export function wrapAtMost(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  most: number | undefined,
  faces: Faces,
): readonly Line[] {
  const lines = wrapRuns(runs, style, width, faces);
  if (most === undefined || lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  // By their number, not by their place: what runs from right to left stands in its lines in the order of the eye.
  const shown = kept.reduce((sum, { fragments }) => sum + lettersOf(fragments), 0);
  const rest = cleanText(runs.map((run) => run.text).join("")).slice(shown);
  const look = lines[most - 1]?.fragments[0]?.style ?? style;
  // One letter more than there is room for, so that the cut is seen even where a line ended in time.
  return [...kept, truncateLine(`${cleanLine(rest)}…`, look, width, faces)];
}

function lettersOf(fragments: Line["fragments"]): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0);
}
