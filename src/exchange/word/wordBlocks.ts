import { AlignmentType, HeadingLevel, LevelFormat, Paragraph, type Table, TableOfContents } from "docx";
import type { Block } from "#document/document.ts";
import { assertNever } from "#lib/assertNever.ts";
import { type Run, textOf } from "#report/runs.ts";
import { wordChart } from "./wordChart.ts";
import { wordRuns } from "./wordRuns.ts";
import { STYLE } from "./wordStyles.ts";
import { bandMark, wordTable } from "./wordTable.ts";

const NUMBERED_LIST = "numbered";

/** The numbering of lists; each list starts at 1. */
export const NUMBERING = {
  config: [
    {
      reference: NUMBERED_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 460, hanging: 460 } } },
        },
      ],
    },
  ],
} as const;

type Content = Paragraph | Table | TableOfContents;
type List = Extract<Block, { kind: "list" }>;

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const STYLES = { lead: STYLE.lead, body: "Normal", small: STYLE.small } as const;

/**
 * Converts blocks to Word, one below the other, in a text width of `width` twips; columns and parts only affect the
 * printed layout.
 */
export function wordBlocks(blocks: readonly Block[], width: number): readonly Content[] {
  const state = { lists: 0, heading: "" };
  const write = (block: Block): readonly Content[] => {
    switch (block.kind) {
      case "heading":
        state.heading = textOf(block.runs);
        return [headingOf(block.level, block.runs, block.unlisted !== true)];
      case "part":
        state.heading = textOf(block.heading.runs);
        return [headingOf(block.heading.level, block.heading.runs, false), ...block.blocks.flatMap(write)];
      case "columns":
        return block.columns.flat().flatMap(write);
      case "paragraph":
        return [new Paragraph({ style: STYLES[block.style], children: [...wordRuns(block.runs)] })];
      case "list":
        state.lists += 1;
        return listOf(block, state.lists);
      case "table":
        return [
          ...(block.showCaption ? titleOf(block.caption, state.heading) : []),
          wordTable(block.columns, block.rows, width),
          gap(),
        ];
      case "figure":
        return [
          ...titleOf(block.chart.title, state.heading),
          ...wordChart(block.chart, width),
          new Paragraph({ style: STYLE.small, children: [...wordRuns(block.chart.caption)] }),
        ];
      case "contents":
        return [new TableOfContents(state.heading, { hyperlink: true, headingStyleRange: "2-3", beginDirty: true })];
      case "cards":
        return block.cards.flatMap(({ sign, name, text }) => [
          headingOf(2, [{ text: `${sign}: ${name}` }], true),
          new Paragraph({ children: [...wordRuns([{ text }])] }),
        ]);
      case "pageBreak":
        return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 } })];
      default:
        return assertNever(block);
    }
  };
  return blocks.flatMap(write);
}

function headingOf(level: 1 | 2 | 3, runs: readonly Run[], isListed: boolean): Paragraph {
  const children = [...wordRuns(runs)];
  // A template's styles may have no outline level, and LibreOffice takes the level of a heading from there.
  if (isListed || level === 1)
    return new Paragraph({
      heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_1,
      outlineLevel: level - 1,
      children,
    });
  return new Paragraph({ style: level === 2 ? STYLE.part2 : STYLE.part3, children });
}

/** Returns the title of a table or a chart, unless the heading before it is the same. */
function titleOf(title: string, heading: string): readonly Paragraph[] {
  return title === "" || title === heading
    ? []
    : [new Paragraph({ style: STYLE.caption, children: [...wordRuns([{ text: title }])] })];
}

function listOf({ marker, items, bands }: List, instance: number): readonly Paragraph[] {
  return items.map((runs, index) => {
    const band = bands?.[index];
    const children = [...(band === undefined ? [] : [bandMark(band)]), ...wordRuns(runs)];
    if (marker === "number")
      return new Paragraph({ numbering: { reference: NUMBERED_LIST, level: 0, instance }, children });
    return marker === "bullet"
      ? new Paragraph({ bullet: { level: 0 }, children })
      : new Paragraph({ style: STYLE.rule, children });
  });
}

/** Separates consecutive tables, which Word would join. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 } });
}
