import type { TextStyle } from "#pdf/page/theme.ts";
import type { Run } from "#report/runs.ts";
import type { Line } from "./lines.ts";
import type { Faces } from "./measure.ts";
import { cleanLine, cleanText } from "./text.ts";
import { truncateLine, wrapRuns } from "./wrap.ts";

/** Breaks runs into at most `most` lines of this width; a longer text ends in an ellipsis. */
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
  // Counts letters instead of comparing positions, because right-to-left lines are in visual order.
  const shown = kept.reduce((sum, { fragments }) => sum + lettersOf(fragments), 0);
  const rest = cleanText(runs.map((run) => run.text).join("")).slice(shown);
  const look = lines[most - 1]?.fragments[0]?.style ?? style;
  // The ellipsis makes the cut visible even if the last line ends at a word.
  return [...kept, truncateLine(`${cleanLine(rest)}…`, look, width, faces)];
}

function lettersOf(fragments: Line["fragments"]): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0);
}
