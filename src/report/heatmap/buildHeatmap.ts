import { highestLevel } from "#questionnaire/maturityScale.ts";
import { isBelowTarget } from "#report/belowTarget.ts";
import { lowestAnswer } from "#report/findings.ts";
import type { Formatter } from "#report/formatter.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { AreaReport, PracticeReport, Terms } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { joinRuns } from "#report/runs.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import type { Heatmap, HeatmapArea, HeatmapCell } from "./heatmap.ts";

/** Maximum columns of a heatmap; with more, their names do not fit on a page. */
const MAX_COLUMNS = 10;

/** Builds the heatmap of the practices: level as colour, value as numeral, and a summary sentence. */
export function buildHeatmap(context: ReportContext, areas: readonly AreaReport[]): Heatmap {
  const { questionnaire, formatter } = context;
  const max = highestLevel(questionnaire);
  const columns = columnsFor(areas.length);
  const placed = areas.map((area, index) => placeArea(formatter, area, Math.floor(index / columns), index % columns));
  const terms = termsOf(context);
  const within = termsWithin(context);
  return {
    kind: "heatmap",
    title: writeTitle(context, areas),
    alt: formatter.text("heatmap.alt", {
      ...within,
      count: placed.reduce((sum, area) => sum + area.cells.length, 0),
      points: placed.map((area) => areaText(formatter, area)).join("; "),
    }),
    caption: joinRuns([
      formatter.runs("heatmap.caption", { max }),
      ...(placed.some(({ cells }) => cells.some(({ value }) => value === null))
        ? [formatter.runs("heatmap.captionOpen")]
        : []),
    ]),
    max,
    columns,
    bands: rowsOfBands(placed),
    areas: placed,
    names: {
      area: terms.area,
      practice: terms.practice,
      value: formatter.text("table.value"),
      level: formatter.text("table.level"),
      range: formatter.text("table.range"),
    },
  };
}

/** Returns the number of columns that gives the fewest bands, evenly filled. */
function columnsFor(areas: number): number {
  return Math.max(1, Math.ceil(areas / Math.max(1, Math.ceil(areas / MAX_COLUMNS))));
}

function rowsOfBands(areas: readonly HeatmapArea[]): readonly number[] {
  const bands = 1 + Math.max(-1, ...areas.map(({ band }) => band));
  return Array.from({ length: bands }, (_, index) =>
    Math.max(0, ...areas.filter(({ band }) => band === index).map(({ cells }) => cells.length)),
  );
}

function placeArea(formatter: Formatter, area: AreaReport, band: number, column: number): HeatmapArea {
  const { id, number, title, short: label } = area;
  return {
    id,
    number,
    title,
    label,
    band,
    column,
    cells: area.practices.map((practice, row) => toCell(formatter, practice, row)),
  };
}

function toCell(formatter: Formatter, practice: PracticeReport, row: number): HeatmapCell {
  const { id, number, title: label, score, text } = practice;
  const level =
    score.level === null ? text.level : formatter.text("answer.level", { level: text.level, name: text.levelName });
  return {
    id,
    number,
    label,
    row,
    value: score.value,
    level: score.level,
    applicable: score.applicable,
    question: lowestAnswer([practice]),
    text: { value: text.value, level, range: text.range },
  };
}

function areaText(formatter: Formatter, area: HeatmapArea): string {
  const points = area.cells.map((cell) => formatter.text("radar.point", { title: cell.label, value: cell.text.value }));
  return formatter.text("heatmap.areaPoints", { area: area.title, points: points.join(", ") });
}

/**
 * Summarizes the heatmap in a sentence: how many practices are below their target; without a target, the range of their
 * levels.
 */
function writeTitle(context: ReportContext, areas: readonly AreaReport[]): string {
  const { formatter } = context;
  const all = practicesIn(areas).filter(({ score }) => score.applicable);
  const levels = all.flatMap(({ score }) => (score.level === null ? [] : [score.level]));
  const values = { ...termsWithin(context), count: all.length, rated: levels.length };
  if (levels.length === 0) return formatter.text("heatmap.titleNone", values);
  const targeted = all.filter(({ score }) => score.gap !== null);
  if (targeted.length > 0) {
    const below = targeted.filter(({ score }) => isBelowTarget(score)).length;
    const whole = targeted.length === all.length;
    return formatter.text(whole ? "heatmap.titleTarget" : "heatmap.titleTargetRated", {
      ...values,
      targeted: targeted.length,
      below,
    });
  }
  return writeLevels(formatter, values, Math.min(...levels), Math.max(...levels));
}

type Values = Terms & { readonly count: number; readonly rated: number };

function writeLevels(formatter: Formatter, values: Values, min: number, most: number): string {
  const whole = values.rated === values.count;
  if (min === most) return formatter.text(whole ? "heatmap.titleEven" : "heatmap.titleEvenRated", { ...values, min });
  return formatter.text(whole ? "heatmap.titleLevels" : "heatmap.titleLevelsRated", { ...values, min, most });
}
