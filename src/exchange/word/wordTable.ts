import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Cell, Column } from "#document/document.ts";
import { RAMP, RISK_COLOURS } from "#pdf/page/theme.ts";
import { type Run, textOf } from "#report/runs.ts";
import { wordRuns } from "./wordRuns.ts";
import { STYLE } from "./wordStyles.ts";

/** The shapes of the risk bands as characters, the mildest first; they are distinguishable without colour. */
const SHAPES = ["○", "●", "■", "◆", "▲"] as const;
const EDGE = { style: "single", size: 4, color: "DDDBD3" } as const;
const NO_EDGE = { style: "none", size: 0, color: "auto" } as const;
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: NO_EDGE,
  right: NO_EDGE,
  insideHorizontal: EDGE,
  insideVertical: NO_EDGE,
};

/** Approximate twips per letter in a table, also in a font wider than ours, and the padding of a cell. */
const LETTER_WIDTH = 130;
const CELL_PADDING = 190;
/** Maximum letters of a word that a column is widened for. */
const MAX_WORD_LETTERS = 13;

/** Returns column widths in twips that fill a width by their shares, but are wide enough for their longest words. */
export function columnWidths(shares: readonly number[], words: readonly number[], width: number): readonly number[] {
  const least = words.map((letters) => CELL_PADDING + LETTER_WIDTH * Math.min(MAX_WORD_LETTERS, letters));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const wanted = shares.map((share, index) => Math.max(least[index] ?? 0, (width * share) / whole));
  const spare = wanted.map((one, index) => one - (least[index] ?? 0));
  const over = wanted.reduce((sum, one) => sum + one, 0) - width;
  const free = Math.max(
    1,
    spare.reduce((sum, one) => sum + one, 0),
  );
  return wanted.map((one, index) => Math.floor(one - (over * (spare[index] ?? 0)) / free));
}

/** Returns the length of the longest word of each column. */
function longestWords(columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly number[] {
  return columns.map(({ header }, index) => {
    const texts = [textOf(header), ...rows.map((cells) => cellText(cells[index]))];
    return Math.max(0, ...texts.map((text) => Math.max(...text.split(/\s/).map(({ length }) => length))));
  });
}

function cellText(cell: Cell | undefined): string {
  return cell === undefined ? "" : textOf(cell.runs);
}

/** Returns a table whose header repeats on every page and whose rows are not divided. `width` is in twips. */
export function wordTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): Table {
  const widths = columnWidths(
    columns.map((column) => column.width),
    longestWords(columns, rows),
    width,
  );
  const aligned = columns.map(({ align }) => (align === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT));
  const cell = (content: Cell, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 70, right: 70 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: "E4EDEE" } }),
      children: [
        new Paragraph({
          style: STYLE.cell,
          alignment: aligned[index] ?? AlignmentType.LEFT,
          children: [
            ...marksOf(content),
            ...wordRuns(breakable(isHead ? content.runs.map((run) => ({ ...run, strong: true })) : content.runs)),
          ],
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) => cell({ runs: header }, index, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((content, index) => cell(content, index, false)) }),
      ),
    ],
  });
}

/** Lets lines end at every space: in a narrow column, a text that holds together would end inside a word. */
function breakable(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll("\u00a0", " ") }));
}

/** Returns a level as a numeral in its ramp colour, a band as its shape. */
function marksOf({ level, band }: Cell): readonly TextRun[] {
  const step =
    level === undefined ? undefined : RAMP[Math.round((level.value / Math.max(1, level.max)) * (RAMP.length - 1))];
  const numeral =
    level === undefined || step === undefined
      ? []
      : [
          new TextRun({
            text: `\u00a0${level.value}\u00a0`,
            bold: true,
            color: hex(step.ink),
            shading: fill(step.fill),
          }),
          new TextRun(" "),
        ];
  return [...numeral, ...(band === undefined ? [] : [bandMark(band)])];
}

/** Returns the shape of a band, 1 to 5, and a space. */
export function bandMark(step: number): TextRun {
  return new TextRun({
    text: `${SHAPES[step - 1] ?? ""}\u00a0`,
    color: hex(RISK_COLOURS[step - 1]?.mark ?? "#15222A"),
  });
}

/** Returns a background of one colour, `#rrggbb`. */
export function fill(colour: string) {
  return { type: ShadingType.CLEAR, fill: hex(colour) };
}

/** Converts `#rrggbb` to Word's notation. */
export function hex(colour: string): string {
  return colour.slice(1);
}
