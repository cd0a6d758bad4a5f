import type { Block } from "#document/document.ts";
import { chartHeight, drawChart } from "#pdf/charts/drawChart.ts";
import { pdfNumber } from "#pdf/file/pdfText.ts";
import { addTag } from "#pdf/file/tags.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { textOf } from "#report/runs.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import { type LayoutItem, wholeRow } from "./layoutItem.ts";
import { layoutParagraph } from "./paragraph.ts";

type Figure = Extract<Block, { kind: "figure" }>;

/** Gap between a figure and its caption, in points. */
const CAPTION_GAP = 6;

/** Lays out a figure with its alternative text, and its caption below. */
export function layoutChart(block: Figure, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  const { chart } = block;
  const height = chartHeight(chart, place.width, block.height, context.faces);
  const least = Math.min(height, chartHeight(chart, place.width, block.minHeight, context.faces));
  const tag = addTag(place.tag, "Figure", { alt: cleanLine(chart.alt) });
  const caption = textOf(chart.caption);
  const below = layoutParagraph(
    { kind: "paragraph", style: "small", runs: [{ text: caption, soft: true }] },
    place,
    context,
  );
  const drawAt = (sheet: Sheet, y: number, drawn: number) => {
    const { height: page } = sheet.paper;
    const box = [place.x, page - y - drawn, place.x + place.width, page - y].map(pdfNumber);
    tag.attributes = `<</O /Layout /Placement /Block /BBox [${box.join(" ")}]>>`;
    drawChart({ sheet, tag, faces: context.faces }, chart, { x: place.x, y, width: place.width, height: drawn });
  };
  return [
    { ...wholeRow(height, caption !== "", drawAt), least },
    ...(caption === "" ? [] : [{ ...below, gap: CAPTION_GAP }]),
  ];
}
