import type { Block, Document } from "#document/document.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { RiskEntry } from "#report/risks/riskReport.ts";
import { textOf } from "#report/runs.ts";
import { comesTo, type ShownReader } from "./readShown.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Returns what does not follow from the numbers in the tables of a document, or is false in its sentences on risks. */
export function tableFaults(
  document: Document,
  report: Report,
  formatter: Formatter,
  read: ShownReader,
): readonly string[] {
  const tables = document.blocks.flatMap(tablesIn);
  const weighed = tables.filter(({ columns }) =>
    columns.some(({ header }) => textOf(header) === formatter.text("explanation.contribution")),
  );
  const all = formatter.text("risksPage.all", { count: report.risks.register.length });
  return [
    ...weighed.flatMap((table) => contributionFaults(table, formatter, read)),
    ...tables.filter(({ caption }) => caption === all).flatMap((table) => nextStepFaults(table, report, formatter)),
  ];
}

function tablesIn(block: Block): readonly Table[] {
  if (block.kind === "table") return [block];
  if (block.kind === "columns") return block.columns.flatMap((blocks) => blocks.flatMap(tablesIn));
  return block.kind === "part" ? block.blocks.flatMap(tablesIn) : [];
}

/**
 * A line contributes weight times value divided by the sum of weights; the lines make the sum, and the mean of targets
 * and gaps.
 */
function contributionFaults(
  { caption, columns, rows }: Table,
  formatter: Formatter,
  read: ShownReader,
): readonly string[] {
  const heads = columns.map(({ header }) => textOf(header));
  const at = (id: Parameters<Formatter["text"]>[0]) => heads.indexOf(formatter.text(id));
  const texts = rows.map((cells) => cells.map(({ runs }) => textOf(runs)));
  const [lines, sum] = [texts.slice(0, -1), texts.at(-1) ?? []];
  const shown = (row: readonly string[], column: number) => read.one(row[column] ?? "");
  const weightAt = at("explanation.weight");
  const [weights, total] = [shown(sum, weightAt), shown(sum, at("explanation.contribution"))];
  if (weights === null || total === null) return [`${caption}: ${sum} cannot be read`];
  const counted = lines.filter((line) => shown(line, at("explanation.contribution")) !== null);
  const sumOf = (column: number) => counted.reduce((all, line) => all + (shown(line, column)?.value ?? Number.NaN), 0);
  return [
    ...(comesTo(sumOf(weightAt), weights) ? [] : [`${caption}: the weights are not ${sum[weightAt]}`]),
    ...(comesTo(sumOf(at("explanation.contribution")), total) ? [] : [`${caption}: the lines are not the sum`]),
    ...counted.flatMap((line) => {
      const [weight, value, adds] = [weightAt, at("table.value"), at("explanation.contribution")].map((column) =>
        shown(line, column),
      );
      if (!weight || !value || !adds) return [`${caption}: ${line} cannot be read`];
      return comesTo((weight.value * value.value) / weights.value, adds)
        ? []
        : [`${caption}: ${line} of ${weights.value}`];
    }),
    ...[at("table.target"), at("explanation.averageGap")].flatMap((column) => {
      const mean = column < 0 ? null : shown(sum, column);
      if (mean === null) return [];
      const having = lines.filter((line) => shown(line, column) !== null);
      const all = having.reduce((added, line) => added + (shown(line, weightAt)?.value ?? 0), 0);
      const calculated =
        having.reduce(
          (added, line) => added + (shown(line, weightAt)?.value ?? 0) * (shown(line, column)?.value ?? 0),
          0,
        ) / all;
      return comesTo(calculated, mean)
        ? []
        : [`${caption}: the mean of ${heads[column]} is ${calculated}, not ${sum[column]}`];
    }),
  ];
}

/** "All controls at the top" is printed only if all of them are; "none acts" only if none does. */
function nextStepFaults({ columns, rows }: Table, { risks, scale }: Report, formatter: Formatter): readonly string[] {
  const column = columns.findIndex(({ header }) => textOf(header) === formatter.text("risksPage.reduces"));
  return risks.register.flatMap((entry, index) => {
    // The column is left out if no control acts on any risk.
    const said = column < 0 ? formatter.text("risksPage.noControl") : textOf(rows[index]?.[column]?.runs ?? []);
    const truth = truthOf(entry, scale.length - 1);
    const claims = {
      atTop: said === formatter.text("risksPage.atTop"),
      noControl: said === formatter.text("risksPage.noControl"),
      noStep: said === formatter.text("risksPage.noStep"),
    };
    const isRight =
      claims.atTop === truth.atTop && claims.noControl === truth.noControl && (!claims.noStep || !truth.canFall);
    return isRight ? [] : [`risk ${entry.id} says “${said}”`];
  });
}

function truthOf({ controls }: RiskEntry, max: number) {
  const counted = controls.filter(({ status }) => status !== "leftOut");
  return {
    noControl: counted.length === 0,
    atTop: counted.length > 0 && counted.every(({ level }) => level === max),
    canFall: counted.some(({ oneLevelUp }) => (oneLevelUp?.decrease ?? 0) > 1e-6),
  };
}
