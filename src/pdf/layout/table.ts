import type { Block } from "#document/document.ts";
import { pdfText } from "#pdf/file/pdfText.ts";
import { type Artifact, addTag, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { putRule, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES } from "#pdf/page/theme.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { wrapRuns } from "#pdf/text/wrap.ts";
import type { Run } from "#report/runs.ts";
import { avoidOrphans } from "./avoidOrphans.ts";
import { columnWidths } from "./columnWidths.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import { type LayoutItem, type LayoutRow, type RepeatedHead, wholeRow } from "./layoutItem.ts";
import { drawCell, type Field, layoutCell, rowHeight } from "./tableCell.ts";
import { textRow } from "./textRow.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Gap between columns, and space above and below the text of a row; in points. */
const GUTTER = 12;
const PADDING = 4;
const HEADER_RULE = 0.75;
/** Rows up to this many lines are never divided, so that an answer and its note are on one page. */
const MAX_UNDIVIDED_LINES = 12;

/** Lays out a table: caption, headers that repeat on every page, and rows; long rows are divided between pages. */
export function layoutTable(table: Table, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  const summary = table.showCaption ? undefined : `<</O /Table /Summary ${pdfText(cleanLine(table.caption))}>>`;
  const tag = addTag(place.tag, "Table", summary === undefined ? {} : { attributes: summary });
  const fields = fieldsOf(table, place, context);
  const caption = table.showCaption ? [setCaption(table.caption, tag, place, context)] : [];
  const [header, head] = setHeader(table, fields, tag, place, context);
  const body = table.rows.length === 0 ? tag : addTag(tag, "TBody");
  const rows = table.rows.map((row) => setRow(row, table.maxLines, fields, body, head, place, context));
  return [...caption, header, ...avoidOrphans(rows)];
}

/** Returns the positions and widths of a table's columns on the page. */
function fieldsOf(table: Table, place: LayoutPlace, { faces }: LayoutContext): readonly Field[] {
  const widths = columnWidths(table, place.width - GUTTER * (table.columns.length - 1), STYLES.small, faces);
  let x = place.x;
  return table.columns.map(({ align }, index) => {
    const field = { x, width: widths[index] ?? 0, align };
    x += field.width + GUTTER;
    return field;
  });
}

/** Sets headers in a softer colour than the cells, unless they are strong. */
function headerRun(run: Run): Run {
  return run.strong === true ? run : { ...run, soft: true };
}

function setCaption(caption: string, table: Tag, place: LayoutPlace, { faces }: LayoutContext): LayoutRow {
  const style = STYLES.label;
  const lines = wrapRuns([{ text: caption }], style, place.width, faces);
  const text = { x: place.x, width: place.width, tag: addTag(table, "Caption"), style, faces };
  return textRow(lines, text, { keepNext: true, below: 1, whole: 6 });
}

/** Returns the header row, and a copy that repeats as an artifact on each further page of the table. */
function setHeader(
  table: Table,
  fields: readonly Field[],
  tag: Tag,
  place: LayoutPlace,
  context: LayoutContext,
): readonly [LayoutRow, RepeatedHead] {
  const row = addTag(addTag(tag, "THead"), "TR");
  const tags = table.columns.map(() => addTag(row, "TH", { attributes: "<</O /Table /Scope /Column>>" }));
  // A date in a narrow column takes three lines.
  const maxLines = table.maxLines === undefined ? undefined : table.maxLines + 1;
  const cells = table.columns.map((column, index) =>
    layoutCell({ runs: column.header.map(headerRun) }, fields[index], STYLES.small, context.faces, maxLines),
  );
  const lines = rowHeight(cells);
  const height = PADDING + lines * STYLES.small.leading + PADDING;
  const draw = (sheet: Sheet, y: number, owners: readonly (Tag | Artifact)[]) => {
    putRule(sheet, place.x, y + height - HEADER_RULE / 2, place.width, HEADER_RULE, COLOURS.ink, LAYOUT);
    for (const [index, cell] of cells.entries()) {
      drawCell(sheet, owners[index] ?? LAYOUT, cell, y + PADDING, 0, lines, context.faces);
    }
  };
  const headerRow = wholeRow(height, table.rows.length > 0, (sheet, y) => draw(sheet, y, tags));
  return [headerRow, { height, draw: (sheet, y) => draw(sheet, y, []) }];
}

function setRow(
  row: Table["rows"][number],
  maxLines: number | undefined,
  fields: readonly Field[],
  body: Tag,
  head: RepeatedHead,
  place: LayoutPlace,
  context: LayoutContext,
): LayoutRow {
  const style = STYLES.small;
  const tag = addTag(body, "TR");
  const cells = fields.map((field, index) =>
    layoutCell(row[index] ?? { runs: [] }, field, style, context.faces, maxLines),
  );
  const tags = fields.map((_, index) =>
    index === 0 ? addTag(tag, "TH", { attributes: "<</O /Table /Scope /Row>>" }) : addTag(tag, "TD"),
  );
  const lines = rowHeight(cells);
  return {
    kind: "row",
    gap: 0,
    above: PADDING,
    below: PADDING,
    lines,
    lineHeight: style.leading,
    whole: MAX_UNDIVIDED_LINES,
    keepNext: false,
    head,
    draw(sheet, y, from, to) {
      const top = from === 0 ? y + PADDING : y;
      const end = top + (to - from) * style.leading + PADDING;
      if (to === lines) putRule(sheet, place.x, end - HAIRLINE / 2, place.width, HAIRLINE, COLOURS.rule, LAYOUT);
      for (const [index, cell] of cells.entries()) {
        drawCell(sheet, tags[index] ?? LAYOUT, cell, top, from, to, context.faces);
      }
    },
  };
}
