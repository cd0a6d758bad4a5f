import type { Block } from "#document/document.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { type Paper, roomOf } from "#pdf/page/paper.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { heightOf } from "./flow.ts";
import { layoutBlocks } from "./layoutBlocks.ts";
import { type LayoutContext, newMeasuringContext } from "./layoutContext.ts";

/** Bisection steps between the least and the full height; the remaining error is less than two points. */
const BISECTION_STEPS = 6;

/**
 * Limits for the lines and entries of ruled lists, tried in order if smaller figures alone do not make a section fit.
 * `brief` leaves out every optional part, `tight` allows figures their absolute minimum height. The third
 * entry is given up last.
 */
const CUTS = [
  { lines: 3, entries: 3, brief: false, tight: false },
  { lines: 3, entries: 3, brief: true, tight: false },
  { lines: 3, entries: 3, brief: true, tight: true },
  { lines: 2, entries: 2, brief: true, tight: true },
] as const;
type Cut = (typeof CUTS)[number];

/**
 * Shrinks figures, down to their least height, if that makes a section (up to a page break) fit on one page; if that is
 * not enough, also shortens the entries of ruled lists.
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
  if (!section.some(hasFigure)) return section;
  const context = newMeasuringContext(faces, paper);
  const fits = (blocks: readonly Block[]) => heightWhenSet(blocks, context) <= roomOf(paper);
  const over = heightWhenSet(section, context) - roomOf(paper);
  // Avoids laying out a section repeatedly that is too long to fit in any case.
  const isHopeless = !section.some(hasRuledList) && over > section.reduce((sum, block) => sum + slackOf(block), 0);
  if (over <= 0 || isHopeless) return section;
  const cuts = CUTS.map((cut) =>
    section.map((block) => (cut.tight ? tighten(cutLists(block, cut)) : cutLists(block, cut))),
  );
  const found = [section, ...cuts].find((blocks) => fits(blocks.map((block) => resize(block, 0))));
  return found === undefined ? section : enlarge(found, fits);
}

/** Enlarges the figures of a section that fits at their least height, as far as there is room. */
function enlarge(section: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  const sized = (part: number) => section.map((block) => resize(block, part));
  let [least, tooMuch] = [0, 1];
  for (let step = 0; step < BISECTION_STEPS; step++) {
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

/**
 * Returns by how many points at most the figures of a block can shrink; figures side by side gain less than this sum.
 */
function slackOf(block: Block): number {
  const own = block.kind === "figure" ? block.height - block.minHeight : 0;
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
  const items = block.items.slice(0, cut.entries);
  const brief = items.map((runs) => runs.filter(({ extra = false }) => extra === false));
  return { ...block, maxLines: cut.lines, items: cut.brief ? brief : items };
}

/** Allows figures to shrink to their absolute minimum height. */
function tighten(block: Block): Block {
  if (block.kind === "columns") return { ...block, columns: block.columns.map((column) => column.map(tighten)) };
  if (block.kind === "part") return { ...block, blocks: block.blocks.map(tighten) };
  return block.kind === "figure" ? { ...block, minHeight: block.tightHeight ?? block.minHeight } : block;
}

/** Sets the height of figures between the least (`part` 0) and their own (`part` 1). */
function resize(block: Block, part: number): Block {
  if (!hasFigure(block)) return block;
  const inside = (blocks: readonly Block[]) => blocks.map((each) => resize(each, part));
  if (block.kind === "columns") return { ...block, columns: block.columns.map(inside) };
  if (block.kind === "part") return { ...block, blocks: inside(block.blocks) };
  if (block.kind !== "figure") return block;
  return { ...block, height: block.minHeight + part * (block.height - block.minHeight) };
}

function heightWhenSet(blocks: readonly Block[], context: LayoutContext): number {
  const place = { x: context.paper.left, width: context.paper.measure, tag: rootTag() };
  return heightOf(layoutBlocks(blocks, place, context));
}
