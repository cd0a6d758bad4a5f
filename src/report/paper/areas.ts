import type { Block, Cell } from "#report/document.ts";
import type { AreaReport, Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import { cell, type ColumnOf, column, heading, paragraph, tableOf } from "./blocks.ts";

/** The areas one by one, as a table. */
export function areasPage(report: Report, words: Words): readonly Block[] {
  const title = words.text("document.areas", { terms: report.terms.area[1].toLowerCase() });
  const text = words.text("document.areasText", {
    max: report.scale.length - 1,
    practice: report.terms.practice[0].toLowerCase(),
  });
  return [heading(2, title), ...paragraph("body", text), tableOf(title, report.areas, areaColumns(report, words))];
}

/** The columns of the table of areas; those that would be empty from top to bottom are left out. */
function areaColumns(report: Report, words: Words): readonly ColumnOf<AreaReport>[] {
  const max = report.scale.length - 1;
  const level = ({ score: { level: value }, text: { level: none, levelName } }: AreaReport): Cell =>
    value === null ? cell(none) : { runs: [{ text: levelName }], level: { value, max } };
  const named = (area: AreaReport): Cell => ({
    runs: [{ text: `${area.number}\u00a0 `, soft: true }, { text: area.title }],
  });
  const heldBack = report.areas.some((area) => area.text.heldBackBy !== "");
  const nothing = words.text("table.nothing");
  const columns: readonly (ColumnOf<AreaReport> | null)[] = [
    column(words.text("table.area", { term: report.terms.area[0] }), 16, "start", named),
    column(words.text("table.value"), 2.5, "end", ({ text }) => cell(text.value, { strong: true })),
    column(words.text("table.level"), 5, "start", level),
    column(words.text("table.range"), 4.5, "start", ({ text }) => cell(text.range)),
    column(words.text("table.target"), 2.5, "end", ({ text }) => cell(text.target)),
    column(words.text("table.shortfall"), 3.5, "end", ({ text }) => cell(text.shortfall)),
    report.since === null
      ? null
      : column(words.text("table.since", { date: report.since }), 4.5, "end", ({ text }) => cell(text.change)),
    heldBack ? column(words.text("table.heldBack"), 10, "start", ({ text }) => cell(text.heldBackBy || nothing)) : null,
  ];
  return columns.filter((each) => each !== null);
}
