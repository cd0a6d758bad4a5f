import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import { MAX_DECIMALS } from "#report/numbers/decimals.ts";
import type { AreaReport, Report } from "#report/report.ts";
import { type ColumnOf, cell, column, heading, numberCell, paragraph, tableOf, unbroken } from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { Block, Cell } from "./document.ts";
import { levelOf, nameOf } from "./nodeCells.ts";
import type { DocumentOptions } from "./options.ts";
import { boundRows } from "./shortener.ts";

/** Maximum rows of the board's table: as many as fit on a page with names of any length. */
const MAX_ROWS = 10;
/** The same if pages are short and names long. */
const MAX_ROWS_IF_TIGHT = 6;
/** Maximum lines of a row, enough for everything that limits a level. */
const MAX_LINES = 3;
/** Maximum letters of names. */
const MAX_LETTERS = 60;

/** Lists the areas as a table. */
export function areasPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const title = formatter.text("document.areas", { terms: report.terms.running.areas });
  const text = report.overall.score.applicable ? formatter.text("document.areasText") : "";
  const { shown, more } = cutList(report.areas, options.tight === 3 ? MAX_ROWS_IF_TIGHT : MAX_ROWS, formatter, options);
  return [
    heading(2, title),
    ...paragraph("body", text, report.next.note),
    boundRows(tableOf(title, shown, areaColumns(report, formatter)), MAX_LINES, options),
    ...paragraph("small", more),
  ];
}

type AreaColumn = ColumnOf<AreaReport>;

/** Returns the columns of the table of areas, without those that would be completely empty. */
function areaColumns(report: Report, formatter: Formatter): readonly AreaColumn[] {
  const { since, overall } = report;
  const max = report.levels.length - 1;
  const hasTarget = overall.score.target !== null;
  const columns: readonly (AreaColumn | null)[] = [
    column(formatter.text("table.area", { term: report.terms.heading.area }), 17, "start", nameOf),
    weightColumn(report, formatter),
    column(formatter.text("table.value"), 2.3, "end", ({ text }) => numberCell(text.value, { strong: true })),
    column(formatter.text("table.range"), 4, "start", ({ text }) => numberCell(text.range)),
    column(formatter.text("table.level"), 4.5, "start", (area) => levelOf(area, max)),
    hasTarget ? column(formatter.text("table.target"), 2.3, "end", ({ text }) => numberCell(text.target)) : null,
    since === null
      ? null
      : column(formatter.text("table.since", { date: unbroken(since) }), 5.6, "end", ({ text }) =>
          numberCell(text.change),
        ),
    overall.score.value === null
      ? null
      : column(formatter.text("areas.weakest", { term: report.terms.running.practice }), 12.5, "start", (area) =>
          weakestOf(area, formatter),
        ),
  ];
  return columns.filter((each) => each !== null);
}

/** Returns the weights of the areas in the overall value, unless all are alike, so that it can be calculated. */
function weightColumn({ explanation }: Report, formatter: Formatter): AreaColumn | null {
  const weights = new Map(explanation.children.map(({ id, weight }) => [id, weight]));
  if (new Set(weights.values()).size < 2) return null;
  return column(formatter.text("explanation.weight"), 2.3, "end", ({ id }) =>
    numberCell(formatter.number(weights.get(id) ?? 1, MAX_DECIMALS, 0)),
  );
}

/** Names the lowest practice, how many others are as low, and whether it limits the level. */
function weakestOf({ practices, score }: AreaReport, formatter: Formatter): Cell {
  const rated = practices.filter((practice) => practice.score.value !== null);
  const [lowest] = rated.toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0));
  if (lowest === undefined) return cell("");
  const { value } = lowest.text;
  const others = rated.filter(({ text }) => text.value === value).length - 1;
  if (others > 0 && others === rated.length - 1) return cell(formatter.text("areas.allAt", { value }));
  const asLow = others === 0 ? "" : `, ${formatter.text("areas.asLow", { count: others })}`;
  const named = `${clip(lowest.title, MAX_LETTERS)}\u00a0${value}`;
  if (!score.heldBackBy.includes(lowest.id)) return cell(`${named}${asLow}`);
  return { runs: [{ text: named, strong: true }, { text: `${asLow}, ${formatter.text("areas.limitsLevel")}` }] };
}
