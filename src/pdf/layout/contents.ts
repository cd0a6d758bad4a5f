import type { Block } from "#document/document.ts";
import { addTag, LAYOUT, type Tag } from "#pdf/file/tags.ts";
import { putLink, putMark, putRule, type Sheet } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES } from "#pdf/page/theme.ts";
import { baselineOf, measureText } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { Heading, LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutRow } from "./layoutItem.ts";

const PADDING = 3.5;
/** Indent of third-level entries, in points. */
const INDENT = 14;
/** Width of the page number at the right. */
const NUMBER_WIDTH = 30;

/**
 * Returns all headings of a document in drawing order. The heading of the contents itself, and those inside columns and
 * parts, are not listed in the contents.
 */
export function listHeadings(blocks: readonly Block[], listed = true): readonly Heading[] {
  return blocks.flatMap((block, index): readonly Heading[] => {
    if (block.kind === "columns") return block.columns.flatMap((column) => listHeadings(column, false));
    if (block.kind === "part") {
      return [headingOf(block.heading, false), ...listHeadings(block.blocks, false)];
    }
    if (block.kind !== "heading") return [];
    const isListed = listed && block.level > 1 && block.unlisted !== true;
    return [headingOf(block, isListed && blocks[index + 1]?.kind !== "contents")];
  });
}

function headingOf(
  { level, runs }: Pick<Extract<Block, { kind: "heading" }>, "level" | "runs">,
  listed: boolean,
): Heading {
  return { level, listed, title: cleanLine(runs.map(({ text }) => text).join("")) };
}

/**
 * Lays out the contents: one linked line per listed heading. Page numbers are written after the whole document is laid
 * out.
 */
export function layoutContents(place: LayoutPlace, context: LayoutContext): readonly LayoutRow[] {
  const tag = addTag(place.tag, "TOC");
  return context.headings.flatMap((heading, index) =>
    heading.listed ? [setEntry(heading, index, addTag(tag, "TOCI"), place, context)] : [],
  );
}

function setEntry(heading: Heading, index: number, item: Tag, place: LayoutPlace, context: LayoutContext): LayoutRow {
  const style = heading.level === 2 ? STYLES.body : STYLES.small;
  const indent = heading.level === 2 ? 0 : INDENT;
  const face = heading.level === 2 ? "strong" : "sans";
  const link = addTag(addTag(item, "Reference"), "Link");
  const line = truncateLine(heading.title, { ...style, face }, place.width - indent - NUMBER_WIDTH, context.faces);
  return {
    kind: "row",
    gap: 0,
    above: PADDING,
    below: PADDING,
    lines: 1,
    lineHeight: style.leading,
    whole: 1,
    keepNext: heading.level === 2,
    head: null,
    draw(sheet, y) {
      const corner = { x: place.x + indent, y: y + PADDING };
      putLine(sheet, link, line, corner, { ...style, face }, context.faces);
      const end = y + 2 * PADDING + style.leading;
      writePage(
        sheet,
        link,
        { ...corner, end, right: place.x + place.width },
        style,
        () => context.bookmarks[index],
        context,
      );
      putRule(sheet, corner.x, end - HAIRLINE / 2, place.width - indent, HAIRLINE, COLOURS.rule, LAYOUT);
    },
  };
}

type Corner = { readonly x: number; readonly y: number; readonly end: number; readonly right: number };
type Style = (typeof STYLES)["body" | "small"];

/** Draws the page number at the right and the link over the whole line, once the page is known. */
function writePage(
  sheet: Sheet,
  tag: Tag,
  { x, y, end, right }: Corner,
  style: Style,
  find: () => LayoutContext["bookmarks"][number] | undefined,
  { faces, afterwards }: LayoutContext,
): void {
  const { size, leading, colour } = style;
  const baseline = y + baselineOf(faces.sans, size, leading);
  const mark = { kind: "text" as const, x: right, y: baseline, text: " ", face: "sans" as const, size, colour };
  putMark(sheet, tag, mark);
  afterwards.push(() => {
    const heading = find();
    if (heading === undefined) return;
    const number = String(heading.page);
    mark.text = ` ${number}`;
    mark.x = right - measureText(mark.text, faces.sans, size);
    const area = { x, y, width: right - x, height: end - y };
    putLink(sheet, tag, { ...area, href: { page: heading.page, y: heading.y }, title: heading.title });
  });
}
