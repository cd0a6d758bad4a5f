import { type LineDecimals, lineDecimals } from "#explain/lineDecimals.ts";
import type { Formatter } from "#report/formatter.ts";
import { fewestDecimals, MAX_DECIMALS, rounded } from "#report/numbers/decimals.ts";
import { type Decimals, decimalsToFollow } from "#report/numbers/decimalsToFollow.ts";
import type { NodeReport } from "#report/report.ts";
import type { Contribution, Explanation } from "#scoring/types.ts";
import { type ColumnOf, cell, column, numberCell, tableOf } from "./blocks.ts";
import type { Block, Cell } from "./document.ts";
import { nameOf } from "./nodeCells.ts";

/** The explained node, and the reports of the node and of its children. */
type NodeBreakdown = {
  readonly explanation: Explanation;
  readonly whole: NodeReport;
  readonly parts: readonly NodeReport[];
  /** Whether to add targets and gaps, which are averaged with the same weights. */
  readonly targets: boolean;
};

type Part = { readonly node: NodeReport; readonly child: Contribution };

/** A line of the sum; null for the sum itself. */
type Line = Part | null;

/**
 * Shows how a value is calculated: each child with its weight, value and contribution, with enough decimals to
 * reproduce the sum.
 */
export function contributionsBlocks(
  { explanation, whole, parts, targets }: NodeBreakdown,
  formatter: Formatter,
): readonly Block[] {
  const { value } = whole.score;
  if (value === null) return [];
  const lines = explanation.children.flatMap((child): readonly Part[] => {
    const node = parts.find(({ id }) => id === child.id);
    return node === undefined ? [] : [{ node, child }];
  });
  const title = formatter.text("explanation.caption", { value: whole.text.value });
  const counted = lines.filter(({ child }) => child.contribution !== null);
  const means = targets ? MEANS.map((name) => ({ name, whole, lines })) : [];
  // The sum is reproducible with the weights as shown, but the means can need more decimals.
  const least = weightDecimals(means, decimalsOf(whole, counted).entries);
  const decimals = decimalsOf(whole, counted, least);
  const lineWeights = weightDecimals(means, decimals.entries);
  const columns = [
    ...valueColumns(title, whole, lines, { ...decimals, lineWeights }, formatter),
    ...means.map((mean) => meanColumn(mean, lineWeights, formatter)),
  ];
  return [tableOf<Line>(title, [...lines, null], columns)];
}

function valueColumns(
  title: string,
  whole: NodeReport,
  lines: readonly Part[],
  decimals: LineDecimals & { readonly lineWeights: number },
  formatter: Formatter,
): readonly ColumnOf<Line>[] {
  const counted = lines.filter(({ child }) => child.contribution !== null);
  const weights = counted.reduce((all, { child }) => all + child.weight, 0);
  const value = formatter.number(whole.score.value ?? 0, decimals.total);
  return [
    column(title, 9, "start", (line) =>
      line === null ? cell(formatter.text("explanation.sum"), { strong: true }) : nameOf(line.node),
    ),
    column(formatter.text("explanation.weight"), 2, "end", (line) =>
      line === null
        ? numberCell(formatter.number(weights, decimals.weights, 0))
        : numberCell(formatter.number(line.child.weight, decimals.lineWeights, 0)),
    ),
    column(formatter.text("table.value"), 2.5, "end", (line) => {
      if (line === null) return numberCell(value, { strong: true });
      const { score, text } = line.node;
      return numberCell(score.value === null ? text.value : formatter.number(score.value, decimals.entries));
    }),
    column(formatter.text("explanation.contribution"), 3.5, "end", (line) =>
      line === null ? numberCell(value, { strong: true }) : contributionOf(line.child, decimals, formatter),
    ),
  ];
}

function decimalsOf(whole: NodeReport, counted: readonly Part[], minEntries = 0): LineDecimals {
  const value = whole.score.value ?? 0;
  const calculated = counted.map(({ node, child }) => ({
    title: node.title,
    weight: child.weight,
    value: child.value ?? 0,
    amount: child.contribution ?? 0,
    calculate: (shown: { readonly weight: number; readonly value: number; readonly weights: number }) =>
      (shown.weight * shown.value) / shown.weights,
  }));
  return lineDecimals(
    { caption: "", combine: "sum", totalDecimals: whole.text.decimals, minEntries },
    calculated,
    value,
  );
}

function contributionOf(
  { leftOut, contribution }: Contribution,
  { amounts }: LineDecimals,
  formatter: Formatter,
): Cell {
  if (leftOut !== null) return cell(formatter.text(`explanation.leftOut.${leftOut}`));
  return numberCell(formatter.number(contribution ?? 0, amounts));
}

const MEANS = ["target", "gap"] as const;

/** The mean of the children's targets or gaps, over the children that have one. */
type Mean = {
  readonly name: (typeof MEANS)[number];
  readonly whole: NodeReport;
  readonly lines: readonly Part[];
};

/**
 * Returns the fewest decimals of the weights, at least those of the sum, with which the means need no more decimals
 * than with exact weights.
 */
function weightDecimals(means: readonly Mean[], least: number): number {
  const needs = (mean: Mean, weights: number) => meanDecimals(mean, weights).result;
  return fewestDecimals(least, (weights) => means.every((mean) => needs(mean, weights) <= needs(mean, MAX_DECIMALS)));
}

function meanDecimals({ name, whole, lines }: Mean, weightDecimals: number): Decimals {
  const having = lines.filter(({ node: { score } }) => score.applicable && score[name] !== null);
  const weights = having.map(({ child }) => rounded(child.weight, weightDecimals));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const mean = {
    parts: having.map(({ node }) => node.score[name] ?? 0),
    calculate: (parts: readonly number[]) =>
      parts.reduce((all, part, index) => all + part * (weights[index] ?? 0), 0) / sum,
    result: whole.score[name] ?? 0,
  };
  return decimalsToFollow([mean], { parts: 1, result: whole.text.calculated[name] });
}

function meanColumn(mean: Mean, weightDecimals: number, formatter: Formatter): ColumnOf<Line> {
  const { name, whole } = mean;
  const decimals = meanDecimals(mean, weightDecimals);
  const shown = ({ score, text }: NodeReport, most: number) =>
    score[name] === null ? text[name] : formatter.number(score[name], most);
  const header = formatter.text(name === "target" ? "table.target" : "explanation.averageGap");
  return column(header, 2.5, "end", (line) =>
    line === null
      ? numberCell(shown(whole, decimals.result), { strong: true })
      : numberCell(shown(line.node, decimals.parts)),
  );
}
