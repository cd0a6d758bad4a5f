import type { Block } from "#document/document.ts";
import { heightOf } from "./flow.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { type Paper, roomOf } from "#pdf/page/paper.ts";
import { layoutBlocks } from "./layoutBlocks.ts";
import { newLayoutContext } from "./layoutContext.ts";
import { rootTag } from "#pdf/file/tags.ts";

/** Halvings between the least and the full height; the rest is less than two points. */
const STEPS = 6;

/** To so few lines, and so few entries, ruled lists are cut where small figures alone do not make a section fit; the first that does. */
const CUTS = [
  { lines: 3, entries: 3 },
  { lines: 3, entries: 2 },
  { lines: 2, entries: 2 },
] as const;
type Cut = (typeof CUTS)[number];

/**
 * Makes figures smaller, down to their least height, where that lets a section (up to a page break) stand on one page;
 * where it takes more than that, entries of ruled lists say less.
 */
export function fitCharts(blocks: readonly Block[], faces: Faces, paper: Paper): readonly Block[] {
  const end = blocks.findIndex((block) => block.kind === "pageBreak");
  const section = end < 0 ? blocks : blocks.slice(0, end);
  const rest = end < 0 ? [] : blocks.slice(end + 1);
  const fitted = fitSection(section, faces, paper);
  const pageBreak = blocks[end];
  return pageBreak === undefined ? fitted : [...fitted, pageBreak, ...fitCharts(rest, faces, paper)];
}

function fitSection(section: readonly Block[], faces: Faces, paper: Paper): readonly Block[] {
  const fits = (blocks: readonly Block[]) => heightWhenSet(blocks, faces, paper) <= roomOf(paper);
  if (!section.some(hasFigure)) return section;
  const over = heightWhenSet(section, faces, paper) - roomOf(paper);
  // Of a long section it is plain without setting it again and again.
  const isHopeless = !section.some(hasRuledList) && over > section.reduce((sum, block) => sum + slackOf(block), 0);
  if (over <= 0 || isHopeless) return section;
  const tries = [section, ...CUTS.map((cut) => section.map((block) => cutLists(block, cut)))];
  const last = tries.at(-1)?.map(tighten) ?? section;
  const found = [...tries, last].find((blocks) => fits(blocks.map((block) => resize(block, 0))));
  return found === undefined ? section : enlarge(found, fits);
}

/** Figures as large as there is room for, of a section that fits with the least of them. */
function enlarge(section: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  const sized = (part: number) => section.map((block) => resize(block, part));
  let [least, tooMuch] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (least + tooMuch) / 2;
    if (fits(sized(middle))) least = middle;
    else tooMuch = middle;
  }
  return sized(least);
}

function hasFigure(block: Block): boolean {
  return insideOf(block).some(hasFigure) || block.kind === "figure";
}

function hasRuledList(block: Block): boolean {
  return insideOf(block).some(hasRuledList) || (block.kind === "list" && block.marker === "rule");
}

/** By how many points its figures can get smaller; what stands side by side gains no more than that. */
function slackOf(block: Block): number {
  const own = block.kind === "figure" ? block.height - block.leastHeight : 0;
  return insideOf(block).reduce((sum, each) => sum + slackOf(each), own);
}

function insideOf(block: Block): readonly Block[] {
  if (block.kind === "columns") return block.columns.flat();
  return block.kind === "part" ? block.blocks : [];
}

function cutLists(block: Block, cut: Cut): Block {
  const inside = (blocks: readonly Block[]) => blocks.map((each) => cutLists(each, cut));
  if (block.kind === "columns") return { ...block, columns: block.columns.map(inside) };
  if (block.kind === "part") return { ...block, blocks: inside(block.blocks) };
  if (block.kind !== "list" || block.marker !== "rule") return block;
  return { ...block, mostLines: cut.lines, items: block.items.slice(0, cut.entries) };
}

/** Lets figures become as low as they may at all. */
function tighten(block: Block): Block {
  if (block.kind === "columns") return { ...block, columns: block.columns.map((column) => column.map(tighten)) };
  if (block.kind === "part") return { ...block, blocks: block.blocks.map(tighten) };
  return block.kind === "figure" ? { ...block, leastHeight: block.tightHeight ?? block.leastHeight } : block;
}

/** Gives figures a height between their least (`part` 0) and their own (`part` 1). */
function resize(block: Block, part: number): Block {
  const inside = (blocks: readonly Block[]) => blocks.map((each) => resize(each, part));
  if (block.kind === "columns") return { ...block, columns: block.columns.map(inside) };
  if (block.kind === "part") return { ...block, blocks: inside(block.blocks) };
  if (block.kind !== "figure") return block;
  return { ...block, height: block.leastHeight + part * (block.height - block.leastHeight) };
}

function heightWhenSet(blocks: readonly Block[], faces: Faces, paper: Paper): number {
  const place = { x: paper.left, width: paper.measure, tag: rootTag() };
  return heightOf(layoutBlocks(blocks, place, newLayoutContext(faces, paper)));
}
