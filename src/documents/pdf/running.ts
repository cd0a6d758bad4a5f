import type { Document } from "#report/document.ts";
import type { Line } from "./lines.ts";
import type { Faces } from "./measure.ts";
import { putLine } from "./putLine.ts";
import { putRule, type Sheet } from "./sheets.ts";
import type { Artifact } from "./tags.ts";
import { cleanLine } from "./text.ts";
import { COLOURS, HAIRLINE, MEASURE, PAGE, RUNNING, STYLES, type TextStyle } from "./theme.ts";
import { truncateLine } from "./wrap.ts";

const HEADER: Artifact = { kind: "artifact", type: "Header" };
const FOOTER: Artifact = { kind: "artifact", type: "Footer" };
/** Between what stands left and what stands right; neither takes more than its part of the width. */
const GAP = 20;
const MOST = 0.6;

/** Writes what stands on every page, as artifacts: it is said once, in the properties of the file. */
export function drawRunning(sheets: readonly Sheet[], running: Document["running"], faces: Faces): void {
  const page = (number: number) =>
    setEnd(running.page.replaceAll("{page}", `${number}`).replaceAll("{pages}", `${sheets.length}`), faces);
  const right = setEnd(running.right, faces);
  const left = setStart(running.left, STYLES.runningStrong, right, faces);
  const footer = setStart(running.footer, STYLES.running, page(sheets.length), faces);
  for (const sheet of sheets) {
    const put = (owner: Artifact, line: Line, x: number, baseline: number, style: TextStyle) =>
      putLine(sheet, owner, line, { x, y: baseline - style.leading * 0.75 }, style, faces);
    const count = page(sheet.number);
    put(HEADER, left, PAGE.left, RUNNING.header, STYLES.runningStrong);
    put(HEADER, right, PAGE.left + MEASURE - right.width, RUNNING.header, STYLES.running);
    putRule(sheet, PAGE.left, RUNNING.rule, MEASURE, HAIRLINE, COLOURS.rule, FOOTER);
    put(FOOTER, footer, PAGE.left, RUNNING.footer, STYLES.running);
    put(FOOTER, count, PAGE.left + MEASURE - count.width, RUNNING.footer, STYLES.running);
  }
}

function setEnd(text: string, faces: Faces): Line {
  return truncateLine(cleanLine(text), STYLES.running, MEASURE * MOST, faces);
}

/** What stands left yields to what stands right. */
function setStart(text: string, style: TextStyle, right: Line, faces: Faces): Line {
  return truncateLine(cleanLine(text), style, MEASURE - right.width - GAP, faces);
}
