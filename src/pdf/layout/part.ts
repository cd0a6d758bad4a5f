import type { Block } from "#document/document.ts";
import { LAYOUT } from "#pdf/file/tags.ts";
import { type Paper, roomOf } from "#pdf/page/paper.ts";
import { putRule } from "#pdf/page/sheets.ts";
import { COLOURS, HEAVY_RULE, STYLES } from "#pdf/page/theme.ts";
import { heightOf } from "./flow.ts";
import { layoutHeading } from "./heading.ts";
import type { LayoutBlocks, LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutItem } from "./layoutItem.ts";

type Part = Extract<Block, { kind: "part" }>;

/** Space between the heavy rule and the heading, in points. */
const SPACE_ABOVE = 8;
/** Space between the heading and the text, in points; a ruled list has its own. */
const SPACE_BELOW = 4;

/** Maximum height of a short part, as a share of a page. */
const MAX_SHORT_PART = 0.35;

/** Lays out a part: a heavy rule, a heading close below it, and its blocks. */
export function layoutPart(
  part: Part,
  place: LayoutPlace,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): readonly LayoutItem[] {
  const accent = part.rule === "accent";
  const heading = layoutHeading(part.heading, place, context, accent ? STYLES.section : STYLES.label);
  const opening: LayoutItem = {
    ...heading,
    above: SPACE_ABOVE,
    draw(sheet, y, from, to, lineHeight) {
      const colour = accent ? COLOURS.accent : COLOURS.ink;
      if (from === 0) putRule(sheet, place.x, y + HEAVY_RULE / 2, place.width, HEAVY_RULE, colour, LAYOUT);
      heading.draw(sheet, from === 0 ? y + SPACE_ABOVE : y, from, to, lineHeight);
    },
  };
  const [first, ...rest] = keepTogether(layoutBlocks(part.blocks, place, context), context.paper);
  if (first === undefined || first.kind === "break") return [opening, ...rest];
  const ruled = part.blocks[0]?.kind === "list" && part.blocks[0].marker === "rule";
  return [opening, { ...first, gap: ruled ? 0 : SPACE_BELOW }, ...rest];
}

/** Keeps a short part on one page, so that a board sees a decision as a whole. */
function keepTogether(items: readonly LayoutItem[], paper: Paper): readonly LayoutItem[] {
  if (heightOf(items) > MAX_SHORT_PART * roomOf(paper)) return items;
  return items.map((item, index) =>
    item.kind === "row" && index < items.length - 1 ? { ...item, keepNext: true } : item,
  );
}
