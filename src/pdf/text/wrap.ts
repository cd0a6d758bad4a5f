import type { TextStyle } from "#pdf/page/theme.ts";
import { wholeWords } from "#report/clip.ts";
import type { Run } from "#report/runs.ts";
import { chunksOf } from "./atoms.ts";
import { addSpace, addWord, endLine, finishLines, type Line, startLines } from "./lines.ts";
import type { Faces } from "./measure.ts";
import { orderLines } from "./orderLines.ts";
import { graphemes } from "./text.ts";

/**
 * Breaks runs into lines of at most `width` points: at spaces, after hyphens and slashes between letters, and at `\n`;
 * a word wider than the column is broken between letters. A line that ends at a space keeps it, so that copied text
 * stays correct.
 */
export function wrapRuns(runs: readonly Run[], base: TextStyle, width: number, faces: Faces): readonly Line[] {
  const known = wrapped.get(runs) ?? [];
  const before = known.find((one) => one.width === width && one.base === base && one.faces === faces);
  if (before !== undefined) return before.lines;
  const lines = breakRuns(runs, base, width, faces);
  wrapped.set(runs, [...known, { base, width, faces, lines }]);
  return lines;
}

type TextBlock = {
  readonly base: TextStyle;
  readonly width: number;
  readonly faces: Faces;
  readonly lines: readonly Line[];
};

/** Cache of broken runs, because charts are fitted to a page by laying it out several times. Runs never change. */
const wrapped = new WeakMap<readonly Run[], readonly TextBlock[]>();

const labels = new WeakMap<Faces, Map<string, readonly Run[]>>();

/**
 * Returns the runs of a label: the same array for the same content in a document, so that `wrapRuns` finds its lines
 * again when a chart is laid out again. For runs without links, because equal links would become one.
 */
export function labelRuns(runs: readonly Run[], faces: Faces): readonly Run[] {
  const known = labels.get(faces) ?? new Map<string, readonly Run[]>();
  labels.set(faces, known);
  const content = JSON.stringify(runs);
  const same = known.get(content) ?? runs;
  known.set(content, same);
  return same;
}

function breakRuns(runs: readonly Run[], base: TextStyle, width: number, faces: Faces): readonly Line[] {
  const draft = startLines(width, faces);
  for (const chunk of chunksOf(runs, base, faces)) {
    if (chunk.kind === "break") endLine(draft, true, true);
    else if (chunk.kind === "space") addSpace(draft, chunk.atom);
    else addWord(draft, chunk.atoms);
  }
  return orderLines(finishLines(draft), width, faces);
}

/** Breaks runs as `wrapRuns` does, into lines of about equal length, for headlines. */
export function balanceRuns(runs: readonly Run[], base: TextStyle, width: number, faces: Faces): readonly Line[] {
  const widest = wrapRuns(runs, base, width, faces);
  if (widest.length < 2 || widest.length > 4) return widest;
  let [tooNarrow, enough] = [width / 2, width];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (wrapRuns(runs, base, middle, faces).length > widest.length) tooNarrow = middle;
    else enough = middle;
  }
  return wrapRuns(runs, base, enough, faces);
}

const EMPTY_LINE: Line = { fragments: [], width: 0, ends: true, direction: "ltr" };

/** Returns one line of at most `width` points; a longer text ends in an ellipsis. */
export function truncateLine(text: string, style: TextStyle, width: number, faces: Faces): Line {
  const lineOf = (part: string) =>
    wrapRuns(labelRuns([{ text: part }], faces), style, Number.POSITIVE_INFINITY, faces)[0] ?? EMPTY_LINE;
  // Measures only as much of a very long text as is needed to exceed the width.
  let measured = Math.max(1, Math.ceil((4 * width) / style.size));
  while (measured < text.length && lineOf(text.slice(0, measured)).width <= width) measured *= 2;
  const start = text.slice(0, measured);
  const whole = lineOf(start);
  if (whole.width <= width) return whole;
  const letters = graphemes(start);
  let [fits, tooMany] = [0, letters.length + 1];
  const first = (count: number) => letters.slice(0, count).join("");
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (lineOf(`${first(middle).trimEnd()}…`).width <= width) fits = middle;
    else tooMany = middle;
  }
  return lineOf(`${wholeWords(first(fits), letters[fits] ?? "")}…`);
}
