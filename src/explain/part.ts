import { decimalsOf, unitsOf } from "#report/numbers/decimals.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainFormatter } from "./explainFormatter.ts";
import type { ExplainedPart, ExplainedRow } from "./explanation.ts";
import { type LineDecimals, lineDecimals } from "./lineDecimals.ts";
import type { LineEntry, NumberUnit, PartLine, PartStyle } from "./partLine.ts";

/** Returns lines with their total, as a sum or a product, with enough decimals to follow the calculation. */
export function createPart(
  { explainFormatter }: ExplainContext,
  style: PartStyle,
  lines: readonly PartLine[],
): ExplainedPart {
  const { caption, combine, columns, unit = "number" } = style;
  const isSum = combine === "sum";
  const amount = isSum
    ? lines.reduce((sum, each) => sum + each.amount, 0)
    : lines.reduce((product, each) => product * each.amount, 1);
  const decimals = lineDecimals(style, lines, amount);
  const weights = lines.reduce((sum, { weight }) => sum + (typeof weight === "number" ? weight : 0), 0);
  return {
    caption,
    columns: {
      what: explainFormatter.text("explain.column.what"),
      weight: "",
      value: "",
      contribution: explainFormatter.text(isSum ? "explain.column.adds" : "explain.metric.value"),
      ...columns,
    },
    rows: writeLines(explainFormatter, style, lines, decimals),
    combine,
    total: {
      title: style.total ?? explainFormatter.text(isSum ? "explain.total" : "explain.product"),
      weight: style.sumsWeights ? write(explainFormatter, style.weightUnit ?? "count", weights, decimals.weights) : "",
      text: write(explainFormatter, unit, amount, decimals.total),
      amount,
    },
  };
}

/** Formats the lines; all numbers of a column have the same decimals. */
function writeLines(
  explainFormatter: ExplainFormatter,
  style: PartStyle,
  lines: readonly PartLine[],
  decimals: LineDecimals,
): readonly ExplainedRow[] {
  const { unit = "number", valueUnit = "number", weightUnit = "count" } = style;
  const column = (of: NumberUnit, entries: readonly (LineEntry | undefined)[], most: number) => {
    const natural = Math.max(0, ...entries.flatMap(numbersIn).map((x) => decimalsOf(of === "percent" ? 100 * x : x)));
    const least = of === "count" ? 0 : Math.min(most, natural);
    return (x: number) => write(explainFormatter, of, x, most, least);
  };
  const amountText = column(
    unit,
    lines.map(({ amount, written }) => written ?? amount),
    decimals.amounts,
  );
  const values = lines.map(({ value }) => value);
  const weights = lines.map(({ weight }) => weight);
  const valueText = entryWriter(explainFormatter, column(valueUnit, values, decimals.entries));
  const weightText = entryWriter(explainFormatter, column(weightUnit, weights, decimals.entries));
  return lines.map(({ title, detail = "", of = null, question = null, amount, signed = false, written, ...line }) => ({
    title,
    detail,
    of,
    question,
    amount,
    weight: weightText(line.weight),
    value: valueText(line.value),
    contribution:
      written ??
      `${signed ? signOf(unit, amount, decimals.amounts) : ""}${amountText(signed ? Math.abs(amount) : amount)}`,
  }));
}

function entryWriter(
  explainFormatter: ExplainFormatter,
  number: (x: number) => string,
): (entry: LineEntry | undefined) => string {
  const written = (x: number | null) => (x === null ? explainFormatter.text("explain.none") : number(x));
  return (entry = "") => {
    if (typeof entry === "string") return entry;
    if (typeof entry === "number") return number(entry);
    return explainFormatter.text("explain.reduction.change", {
      before: written(entry.before),
      after: written(entry.after),
    });
  };
}

/** Returns the numbers that an entry shows. */
export function numbersIn(entry: LineEntry | undefined): readonly number[] {
  if (typeof entry === "number") return [entry];
  if (typeof entry !== "object") return [];
  return [entry.before, entry.after].filter((x) => x !== null);
}

/** Returns the sign of an amount; empty if the amount is shown as 0. */
function signOf(unit: NumberUnit, amount: number, decimals: number): string {
  if (unitsOf(unit === "percent" ? 100 * amount : amount, decimals) === 0) return "";
  return amount < 0 ? "−" : "+";
}

function write(
  explainFormatter: ExplainFormatter,
  unit: NumberUnit,
  amount: number,
  decimals: number,
  least?: number,
): string {
  if (unit === "percent") return explainFormatter.percent(amount, decimals, least);
  return unit === "count"
    ? explainFormatter.number(amount, decimals, least ?? 0)
    : explainFormatter.number(amount, decimals, least);
}
