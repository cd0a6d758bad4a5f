import type { Block } from "#document/document.ts";
import { assertNever } from "#lib/assertNever.ts";
import { layoutCards } from "./cards.ts";
import { layoutChart } from "./chart.ts";
import { layoutColumns } from "./columns.ts";
import { layoutContents } from "./contents.ts";
import { layoutHeading } from "./heading.ts";
import type { LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutItem } from "./layoutItem.ts";
import { layoutList } from "./list.ts";
import { layoutParagraph } from "./paragraph.ts";
import { layoutPart } from "./part.ts";
import { gapBetween } from "./spacing.ts";
import { layoutTable } from "./table.ts";

/** Lays out blocks as items in the same order, with the space between them. */
export function layoutBlocks(
  blocks: readonly Block[],
  place: LayoutPlace,
  context: LayoutContext,
): readonly LayoutItem[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const items = keepNote(itemsOf(block, place, context), block, blocks[index + 1]);
    const [first, ...rest] = introduce(items, blocks, index);
    if (first === undefined) return [];
    const gap = before === undefined ? 0 : gapBetween(before, block);
    return [first.kind === "break" ? first : { ...first, gap: first.gap + gap }, ...rest];
  });
}

/** Keeps the last row of a table together with the note below it, in small text. */
function keepNote(items: readonly LayoutItem[], block: Block, next: Block | undefined): readonly LayoutItem[] {
  if (block.kind !== "table" || next?.kind !== "paragraph" || next.style !== "small") return items;
  return items.map((item, index) =>
    index === items.length - 1 && item.kind === "row" ? { ...item, keepNext: true } : item,
  );
}

/** Paragraphs with more lines than this do not count as introductions. */
const MAX_INTRODUCTION_LINES = 4;

/**
 * Keeps short texts under a heading together with the table or figure that they introduce, a short text with the list
 * below it, a lead with the text below it, and a subtitle with its text.
 */
function introduce(items: readonly LayoutItem[], blocks: readonly Block[], index: number): readonly LayoutItem[] {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== "row" || only.lines > MAX_INTRODUCTION_LINES || !introduces(blocks, index))
    return items;
  return [{ ...only, keepNext: true }];
}

function introduces(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== "paragraph") return false;
  const next = blocks[index + 1];
  if (next?.kind === "list" || (next?.kind === "paragraph" && block.style === "lead")) return true;
  const isText = (each: Block) => each.kind === "paragraph";
  const above = blocks.slice(0, index).findLast((each) => !isText(each));
  if (above?.kind !== "heading") return false;
  const below = blocks.slice(index).find((each) => !isText(each));
  return (below !== undefined && shows(below)) || (block.style === "small" && blocks[index - 1] === above);
}

function shows(block: Block): boolean {
  if (block.kind === "columns") return block.columns.some(([first]) => first !== undefined && shows(first));
  return block.kind === "table" || block.kind === "figure";
}

function itemsOf(block: Block, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  const items = context.measured?.get(block) ?? setBlock(block, place, context);
  context.measured?.set(block, items);
  return items;
}

function setBlock(block: Block, place: LayoutPlace, context: LayoutContext): readonly LayoutItem[] {
  switch (block.kind) {
    case "heading":
      return [layoutHeading(block, place, context)];
    case "paragraph":
      return [layoutParagraph(block, place, context)];
    case "list":
      return layoutList(block, place, context);
    case "table":
      return layoutTable(block, place, context);
    case "figure":
      return layoutChart(block, place, context);
    case "columns":
      return [layoutColumns(block, place, context, layoutBlocks)];
    case "part":
      return layoutPart(block, place, context, layoutBlocks);
    case "cards":
      return layoutCards(block, place, context);
    case "contents":
      return layoutContents(place, context);
    case "pageBreak":
      return [{ kind: "break", always: block.always === true }];
    default:
      return assertNever(block);
  }
}
