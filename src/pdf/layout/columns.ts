import type { Block } from "#document/document.ts";
import type { LayoutBlocks, LayoutContext, LayoutPlace } from "./layoutContext.ts";
import type { LayoutColumns } from "./layoutItem.ts";

type Columns = Extract<Block, { kind: "columns" }>;

/** Gap between columns, in points. */
const GUTTER = 20;

/** Lays out columns of blocks side by side, by their shares of the width. */
export function layoutColumns(
  columns: Columns,
  place: LayoutPlace,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): LayoutColumns {
  const shares = columns.columns.map((_, index) => columns.widths[index] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const room = place.width - GUTTER * (shares.length - 1);
  let x = place.x;
  return {
    kind: "columns",
    gap: 0,
    align: columns.align,
    columns: columns.columns.map((blocks, index) => {
      const width = (room * (shares[index] ?? 1)) / all;
      const items = layoutBlocks(blocks, { ...place, x, width }, context);
      x += width + GUTTER;
      return items;
    }),
  };
}
