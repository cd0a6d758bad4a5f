import type { Block } from "#document/document.ts";
import { addTag } from "#pdf/file/tags.ts";
import { STYLES } from "#pdf/page/theme.ts";
import type { Line } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { balanceRuns, wrapRuns } from "#pdf/text/wrap.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutRow } from "./layoutItem.ts";
import { textRow } from "./textRow.ts";

type Paragraph = Extract<Block, { kind: "paragraph" }>;

/** The last line of a lead below this share of the width is too short under a headline. */
const MIN_LAST_LINE = 0.25;

/** Lays out a paragraph. */
export function layoutParagraph(paragraph: Paragraph, place: LayoutPlace, { faces }: LayoutContext): LayoutRow {
  const style = STYLES[paragraph.style];
  const tag = addTag(place.tag, "P");
  return textRow(linesOf(paragraph, place.width, faces), { x: place.x, width: place.width, tag, style, faces });
}

/** Returns lines of full length; for a lead that would end in a word or two, lines of about equal length. */
function linesOf({ runs, style }: Paragraph, width: number, faces: Faces): readonly Line[] {
  const lines = wrapRuns(runs, STYLES[style], width, faces);
  const alone = lines.length > 1 && (lines.at(-1)?.width ?? width) < MIN_LAST_LINE * width;
  return style === "lead" && alone ? balanceRuns(runs, STYLES[style], width, faces) : lines;
}
