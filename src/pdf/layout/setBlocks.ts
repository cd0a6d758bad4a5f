import { assertNever } from "#lib/assertNever.ts";
import type { Block } from "#document/document.ts";
import { setColumns } from "./columns.ts";
import { layoutChart } from "./chart.ts";
import { setContents } from "./contents.ts";
import type { Item } from "./flow.ts";
import { setHeading } from "./heading.ts";
import { setList } from "./list.ts";
import { setParagraph } from "./paragraph.ts";
import { setPart } from "./part.ts";
import type { Place, Setting } from "./setting.ts";
import { gapBetween } from "./spacing.ts";
import { setTable } from "./table.ts";

/** Blocks as items in the same order, with the white between them. */
export function setBlocks(blocks: readonly Block[], place: Place, setting: Setting): readonly Item[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const items = keepNote(setBlock(block, place, setting), block, blocks[index + 1]);
    const [first, ...rest] = introduce(items, blocks, index);
    if (first === undefined) return [];
    const gap = before === undefined ? 0 : gapBetween(before, block);
    return [first.kind === "break" ? first : { ...first, gap: first.gap + gap }, ...rest];
  });
}

/** The last row of a table stays with what a small text below says of the table. */
function keepNote(items: readonly Item[], block: Block, next: Block | undefined): readonly Item[] {
  if (block.kind !== "table" || next?.kind !== "paragraph" || next.style !== "small") return items;
  return items.map((item, index) =>
    index === items.length - 1 && item.kind === "band" ? { ...item, keepNext: true } : item,
  );
}

/** Longer paragraphs are text of their own. */
const SHORT = 4;

/** Short texts under a heading stay with the table or figure that they introduce, and a subtitle with its text. */
function introduce(items: readonly Item[], blocks: readonly Block[], index: number): readonly Item[] {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== "band" || only.lines > SHORT || !introduces(blocks, index)) return items;
  return [{ ...only, keepNext: true }];
}

function introduces(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== "paragraph") return false;
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

function setBlock(block: Block, place: Place, setting: Setting): readonly Item[] {
  switch (block.kind) {
    case "heading":
      return [setHeading(block, place, setting)];
    case "paragraph":
      return [setParagraph(block, place, setting)];
    case "list":
      return setList(block, place, setting);
    case "table":
      return setTable(block, place, setting);
    case "figure":
      return layoutChart(block, place, setting);
    case "columns":
      return [setColumns(block, place, setting, setBlocks)];
    case "part":
      return setPart(block, place, setting, setBlocks);
    case "contents":
      return setContents(place, setting);
    case "pageBreak":
      return [{ kind: "break", always: block.always === true }];
    default:
      return assertNever(block);
  }
}
