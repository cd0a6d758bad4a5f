import type PptxGenJS from "pptxgenjs";
import { legalXml } from "#lib/escapeXml.ts";
import type { SlideCell, SlideContent } from "./slideDeck.ts";
import { AREA, COLOURS, FONT } from "./slideLooks.ts";

type Columns = Extract<SlideContent, { kind: "table" }>["columns"];

const EDGE = { type: "solid", pt: 0.75, color: COLOURS.rule } as const;
const NO_EDGE = { type: "none" } as const;
/** Width in inches of the first column of a table without a header: its axis names. */
const FIRST_COLUMN_WIDTH = 2;

/** Adds a table to the body of a slide; without columns it is a grid whose first column and last row name the axes. */
export function addSlideTable(
  slide: PptxGenJS.Slide,
  columns: Columns | null,
  rows: readonly (readonly SlideCell[])[],
): void {
  const shares = columns === null ? [FIRST_COLUMN_WIDTH, ...grid(rows)] : columns.map(({ share }) => share);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const size = columns === null ? 13 : 14;
  const head = columns === null ? [] : [columns.map(({ header, align }) => headCell(header, align))];
  const body = rows.map((cells) =>
    cells.map((one, index) => bodyCell(one, columns === null ? "center" : (columns[index]?.align ?? "left"))),
  );
  slide.addTable([...head, ...body], {
    x: AREA.body.x,
    y: AREA.body.y,
    w: AREA.body.w,
    colW: shares.map((share) => (share / whole) * AREA.body.w),
    rowH: AREA.body.h / Math.max(columns === null ? 6 : 11, head.length + rows.length),
    fontFace: FONT.body,
    fontSize: size,
    color: COLOURS.ink,
    valign: "middle",
    margin: 0.05,
    border: columns === null ? { type: "solid", pt: 1.5, color: "FFFFFF" } : EDGE,
  });
}

function grid(rows: readonly (readonly SlideCell[])[]): readonly number[] {
  return (rows[0] ?? []).slice(1).map(() => FIRST_COLUMN_WIDTH);
}

function headCell(text: string, align: "left" | "right"): PptxGenJS.TableCell {
  return {
    text: legalXml(text),
    options: { bold: true, align, fill: { color: COLOURS.head }, border: [NO_EDGE, NO_EDGE, EDGE, NO_EDGE] },
  };
}

function bodyCell({ text, ground }: SlideCell, align: "left" | "right" | "center"): PptxGenJS.TableCell {
  const painted = ground === undefined ? {} : { fill: { color: ground.fill.slice(1) }, color: ground.ink.slice(1) };
  return { text: legalXml(text), options: { align, ...painted } };
}
