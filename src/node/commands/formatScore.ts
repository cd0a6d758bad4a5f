import { dayOf } from "#lib/dayOf.ts";
import { reportMessages } from "#node/catalogues.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import type { AssessmentInFile } from "./openAssessments.ts";

/** Maximum number of risks and steps listed. */
const MAX_LISTED = 5;

/** Formats the results of an assessment in a few lines for a terminal. */
export function formatScore({ assessment, questionnaire }: AssessmentInFile): string {
  const formatter = createFormatter("en-GB", reportMessages.of("en"));
  const report = buildReport(questionnaire, assessment, formatter, dayOf(new Date()));
  const measured = `${report.maturity}, ${report.edition.title}`;
  return [
    report.organisation === "" ? measured : `${report.organisation}: ${measured}`,
    textOf(report.headline),
    ...report.lead.map(textOf),
    "",
    ...columns(report.areas.map(areaRow)),
    ...riskLines(report),
    ...stepLines(report),
  ].join("\n");
}

function areaRow({ number, title, text, score: { level, target } }: Report["areas"][number]): readonly string[] {
  const reached = level === null ? "" : `level ${level}`;
  return [number, title, text.value, reached, target === null ? "" : `target ${Number(target.toFixed(1))}`];
}

function riskLines({ risks }: Report): readonly string[] {
  const top = risks.register
    .slice(0, MAX_LISTED)
    .map(({ title, after }) => [title, after.shown.product, after.band.name]);
  return top.length === 0 ? [] : ["", "Highest remaining risks", ...columns(top)];
}

function stepLines({ plan }: Report): readonly string[] {
  const steps = plan.waves.flatMap(({ name, steps }) =>
    steps.map(({ action, practice }) => [name, practice.title, action]),
  );
  return steps.length === 0 ? [] : ["", "First steps of the plan", ...columns(steps.slice(0, MAX_LISTED))];
}

/** Aligns the cells of rows in columns. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
