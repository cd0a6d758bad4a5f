import type { Block } from "#document/document.ts";

/** Space above and below a block, in points; between two blocks the larger one applies. */
type White = { readonly above: number; readonly below: number };

/** Space between a lead and the paragraphs that follow it, in points. */
const LEAD_GAP = 8;

/** Returns the space between two consecutive blocks, in points. */
export function gapBetween(before: Block, block: Block): number {
  // The note of a table is close below it.
  if (before.kind === "table" && block.kind === "paragraph" && block.style === "small") return whiteOf(block).above;
  if (before.kind === "paragraph" && before.style === "lead" && block.kind === "paragraph") return LEAD_GAP;
  return Math.max(whiteOf(before).below, whiteOf(block).above);
}

function whiteOf(block: Block): White {
  switch (block.kind) {
    case "heading":
      return { 1: { above: 24, below: 8 }, 2: { above: 26, below: 6 }, 3: { above: 20, below: 5 } }[block.level];
    case "paragraph":
      return { lead: { above: 8, below: 18 }, body: { above: 6, below: 8 }, small: { above: 5, below: 5 } }[
        block.style
      ];
    case "list":
      return block.marker === "rule" ? { above: 0, below: 0 } : { above: 4, below: 8 };
    case "table":
      return { above: 8, below: 18 };
    case "figure":
      return { above: 6, below: 8 };
    case "columns":
    case "part":
      return { above: 16, below: 16 };
    case "contents":
      return { above: 6, below: 8 };
    case "cards":
    case "pageBreak":
      return { above: 0, below: 0 };
  }
}
