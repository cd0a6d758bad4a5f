import { clip } from "#report/clip.ts";
import type { Run } from "#report/runs.ts";
import type { Block, Cell } from "./document.ts";

/** Maximum letters of each kind of text. All texts of the app are shorter; only extremely long names are cut. */
const MAX_LETTERS = {
  heading: 140,
  lead: 440,
  body: 640,
  small: 440,
  item: 320,
  cell: 260,
  header: 60,
  caption: 320,
} as const;

/** Maximum lines in lists and tables; a list or table can set its own. */
const MAX_LINES = { number: 2, bullet: 2, rule: 4, cell: 2 } as const;

/**
 * Limits the length of all texts, because the board edition has a fixed number of pages whatever a questionnaire or an
 * answer contains.
 */
export function boundBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(boundBlock);
}

function boundBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
      return { ...block, runs: boundRuns(block.runs, MAX_LETTERS.heading) };
    case "paragraph":
      return { ...block, runs: boundRuns(block.runs, MAX_LETTERS[block.style]) };
    case "list":
      return {
        maxLines: MAX_LINES[block.marker],
        ...block,
        items: block.items.map((runs) => boundRuns(runs, MAX_LETTERS.item)),
      };
    case "table":
      return boundTable(block);
    case "figure":
      return { ...block, chart: { ...block.chart, caption: boundRuns(block.chart.caption, MAX_LETTERS.caption) } };
    case "columns":
      return { ...block, columns: block.columns.map(boundBlocks) };
    case "part": {
      const heading = { ...block.heading, runs: boundRuns(block.heading.runs, MAX_LETTERS.header) };
      return { ...block, heading, blocks: boundBlocks(block.blocks) };
    }
    default:
      return block;
  }
}

function boundTable(table: Extract<Block, { kind: "table" }>): Block {
  return {
    maxLines: MAX_LINES.cell,
    ...table,
    caption: clip(table.caption, MAX_LETTERS.heading),
    columns: table.columns.map((column) => ({ ...column, header: boundRuns(column.header, MAX_LETTERS.header) })),
    rows: table.rows.map((row) => row.map((cell): Cell => ({ ...cell, runs: boundRuns(cell.runs, MAX_LETTERS.cell) }))),
  };
}

/** Words longer than those of any language; they are clipped so that lines can be broken. */
const ENDLESS_WORD = /\S{33,}/gu;
const MAX_WORD = 32;

/** Cuts runs to at most `most` letters together; those that fit stay unchanged, including line breaks. */
function boundRuns(runs: readonly Run[], most: number): readonly Run[] {
  const kept: Run[] = [];
  let room = most;
  for (const run of runs) {
    if (room <= 0) break;
    const short = run.text.length <= room ? run.text : clipAfterSpace(run.text, room);
    const text = short.replace(ENDLESS_WORD, (word) => clip(word, MAX_WORD));
    kept.push({ ...run, text });
    room -= text.length;
  }
  return kept;
}

/** Clips a text, but keeps the space or line break before it, which separates it from the run before. */
function clipAfterSpace(text: string, most: number): string {
  const words = text.trimStart();
  const space = text.slice(0, text.length - words.length);
  return space.length < most ? space + clip(words, most - space.length) : "";
}
