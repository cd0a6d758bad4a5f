import { buildOverview } from "#report/buildOverview.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { MatrixCell, MatrixPlace } from "#report/risks/riskMatrix.ts";
import type { Preview } from "./preview.ts";

/** Maximum number of risk paths; more would overlap in a small picture. */
const MAX_PATHS = 5;

/** Builds a preview of the results; `date` is the report's date, ISO. */
export function buildPreview(context: ReportContext, date: string): Preview {
  const { overall, areas, radar, organisation, levels, terms } = buildOverview(context, date);
  const { matrix } = buildRisks(context, null);
  return {
    title: organisation,
    level: overall.score.level,
    levelName: overall.text.levelName,
    value: overall.text.value,
    max: levels.length - 1,
    radar: {
      alt: radar.alt,
      max: radar.max,
      axes: radar.axes.map(({ label, value, target }) => ({ label, value, target })),
    },
    practices: terms.heading.practices,
    levels: areas.map(({ practices }) => practices.map(({ score }) => score.level)),
    matrix: {
      steps: rowsOf(matrix.cells),
      paths: matrix.points.slice(0, MAX_PATHS).map(({ start, end }) => ({ start: rounded(start), end: rounded(end) })),
    },
  };
}

/** Returns the steps of the cells, row by row. */
function rowsOf(cells: readonly MatrixCell[]): readonly (readonly number[])[] {
  const rows = new Set(cells.map(({ row }) => row));
  return [...rows].map((row) => cells.filter((cell) => cell.row === row).map(({ band }) => band.step));
}

/** Rounds to a hundredth of a cell, which is invisible. */
function rounded({ x, y }: MatrixPlace): MatrixPlace {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
