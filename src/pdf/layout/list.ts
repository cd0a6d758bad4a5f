import type { Block } from "#document/document.ts";
import { drawBandShape, SHAPE, SHAPE_ROOM } from "#pdf/charts/bandShape.ts";
import { addTag, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { putRule, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import type { Line } from "#pdf/text/lines.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { wrapRuns } from "#pdf/text/wrap.ts";
import { wrapAtMost } from "#pdf/text/wrapAtMost.ts";
import { avoidOrphans } from "./avoidOrphans.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutItem, LayoutRow } from "./layoutItem.ts";
import { textRow } from "./textRow.ts";

type List = Extract<Block, { kind: "list" }>;

/** Indent of an item's text, and the gap after its number or bullet; in points. */
const INDENT = 16;
const MARKER_GAP = 4;
/** Space above and below an item of a ruled list, in points. */
const RULED_SPACE = 5;

/** Lays out a list: one item per entry, with a number or bullet, or separated by hairlines. */
export function layoutList(list: List, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  const numbering = { number: "Decimal", bullet: "Disc", rule: "None" }[list.marker];
  const tag = addTag(place.tag, "L", { attributes: `<</O /List /ListNumbering /${numbering}>>` });
  const rows = list.items.map((runs, index) => {
    const item = addTag(tag, "LI");
    const last = index === list.items.length - 1;
    return list.marker === "rule"
      ? setRuledItem(runs, item, { last, band: list.bands?.[index] ?? null, most: list.maxLines }, place, context)
      : setMarkedItem(runs, item, index, { marker: list.marker, most: list.maxLines }, place, context);
  });
  return avoidOrphans(rows);
}

type Runs = List["items"][number];

function setMarkedItem(
  runs: Runs,
  item: Tag,
  index: number,
  { marker, most }: { readonly marker: "number" | "bullet"; readonly most: number | undefined },
  place: LayoutPlace,
  { faces }: LayoutContext,
): LayoutRow {
  const style = STYLES.body;
  const label = addTag(item, "Lbl");
  const body = addTag(item, "LBody");
  const lines = wrapAtMost(runs, style, place.width - INDENT, most, faces);
  const mark = wrapRuns([{ text: marker === "number" ? `${index + 1}` : "•" }], style, INDENT, faces)[0];
  const turned = isTurned(lines);
  return textRow(
    lines,
    { x: turned ? place.x : place.x + INDENT, width: place.width - INDENT, tag: body, style, faces },
    {
      gap: index === 0 ? 0 : MARKER_GAP,
      first: (sheet, y) => {
        if (mark === undefined) return;
        const x = turned ? place.x + place.width - mark.width : place.x;
        putLine(sheet, label, mark, { x, y }, style, faces);
      },
    },
  );
}

/**
 * Leaves out the optional runs, at last the late ones, too, if the text takes more than `most` lines: a sentence is
 * there or not, and is not broken off.
 */
function withinLines(
  runs: Runs,
  style: TextStyle,
  width: number,
  most: number | undefined,
  faces: LayoutContext["faces"],
): Runs {
  const least = runs.filter(({ extra = false }) => extra === false);
  const fits = (tried: Runs) => most === undefined || wrapRuns(tried, style, width, faces).length <= most;
  return [runs, runs.filter(({ extra }) => extra !== true)].find(fits) ?? least;
}

/** Tells whether an item runs from right to left; its marker is then on the right. */
function isTurned(lines: readonly Line[]): boolean {
  return lines[0]?.direction === "rtl";
}

/** Lays out an item without a marker, separated from the next by a hairline. */
function setRuledItem(
  runs: Runs,
  item: Tag,
  {
    last,
    band: risk,
    most,
  }: { readonly last: boolean; readonly band: number | null; readonly most: number | undefined },
  place: LayoutPlace,
  { faces }: LayoutContext,
): LayoutRow {
  const style = STYLES.small;
  const body = addTag(item, "LBody");
  const indent = risk === null ? 0 : SHAPE_ROOM;
  const lines = wrapAtMost(
    withinLines(runs, style, place.width - indent, most, faces),
    style,
    place.width - indent,
    most,
    faces,
  );
  const turned = isTurned(lines);
  const x = turned ? place.x : place.x + indent;
  const text = { x, width: place.width - indent, tag: body, style, faces };
  const first = (sheet: Sheet, y: number) => {
    const left = turned ? place.x + place.width - SHAPE : place.x;
    if (risk !== null) drawBandShape(sheet, risk, [left, y + RULED_SPACE + (style.leading - SHAPE) / 2]);
  };
  const row = textRow(lines, text, { above: RULED_SPACE, below: RULED_SPACE, whole: 8, first });
  return {
    ...row,
    draw(sheet, y, from, to, lineHeight) {
      row.draw(sheet, y, from, to, lineHeight);
      if (last || to < lines.length) return;
      const end = y + (from === 0 ? RULED_SPACE : 0) + (to - from) * style.leading + RULED_SPACE;
      putRule(sheet, place.x, end, place.width, HAIRLINE, COLOURS.rule, LAYOUT);
    },
  };
}
