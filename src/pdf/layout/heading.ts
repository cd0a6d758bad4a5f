import { addTag } from "#pdf/file/tags.ts";
import { STYLES, type TextStyle } from "#pdf/page/theme.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { balanceRuns } from "#pdf/text/wrap.ts";
import type { Run } from "#report/runs.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutRow } from "./layoutItem.ts";
import { textRow } from "./textRow.ts";

type Heading = { readonly level: 1 | 2 | 3; readonly runs: readonly Run[] };

const LOOKS: Readonly<Record<Heading["level"], TextStyle>> = {
  1: STYLES.headline,
  2: STYLES.section,
  3: STYLES.subsection,
};

/** Lays out a heading with its bookmark, and keeps it on the page of the next item. */
export function layoutHeading(
  heading: Heading,
  place: LayoutPlace,
  context: LayoutContext,
  style = LOOKS[heading.level],
): LayoutRow {
  const tag = addTag(place.tag, `H${heading.level}`);
  const title = cleanLine(heading.runs.map((run) => run.text).join(""));
  const lines = balanceRuns(heading.runs, style, place.width, context.faces);
  return textRow(
    lines,
    { x: place.x, width: place.width, tag, style, faces: context.faces },
    {
      whole: 4,
      keepNext: true,
      first: (sheet, y) => context.bookmarks.push({ title, level: heading.level, page: sheet.number, y }),
    },
  );
}
