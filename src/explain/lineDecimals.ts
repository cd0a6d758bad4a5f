import { MAX_DECIMALS, rounded, unitsOf } from "#report/numbers/decimals.ts";
import type { LineEntry, LineValues, NumberUnit, PartLine, PartStyle } from "./partLine.ts";

/** Decimals of the columns of a part. */
export type LineDecimals = {
  readonly amounts: number;
  /** Of the values and weights of the lines. */
  readonly entries: number;
  /** Of the sum of the weights. */
  readonly weights: number;
  readonly total: number;
};

/** Minimum decimals of amounts and of totals. */
const MIN_AMOUNTS = { number: 2, percent: 1, count: 0 } as const;
const MIN_TOTAL = { number: 1, percent: 0, count: 0 } as const;
/**
 * Maximum decimals that amounts have beyond their minimum, and entries beyond the amounts; and how many fewer the
 * weights' sum has.
 */
const MAX_EXTRA_DECIMALS = 4;
const FEWER_DECIMALS = 2;

/**
 * Returns the fewest decimals with which a reader can calculate each line's amount from its entries, the total from the
 * amounts, and the sum of the weights.
 */
export function lineDecimals(style: PartStyle, lines: readonly PartLine[], total: number): LineDecimals {
  const { unit = "number" } = style;
  const least = Math.max(MIN_TOTAL[unit], style.totalDecimals ?? 0);
  for (let decimals = least; decimals < MAX_DECIMALS; decimals++) {
    if (isHidden(unit, total, decimals)) continue;
    const first = Math.max(MIN_AMOUNTS[unit], decimals);
    for (let amounts = first; amounts <= Math.min(MAX_DECIMALS, first + MAX_EXTRA_DECIMALS); amounts++) {
      if (!addsUp(style, lines, total, { amounts, total: decimals })) continue;
      const entries = entriesOf(style, lines, amounts);
      if (entries !== null) return { amounts, total: decimals, ...entries };
    }
  }
  return { amounts: MAX_DECIMALS, entries: MAX_DECIMALS, weights: MAX_DECIMALS, total: MAX_DECIMALS };
}

/** Returns the decimals of the entries from which every line's amount can be calculated; null if none suffice. */
function entriesOf(style: PartStyle, lines: readonly PartLine[], amounts: number) {
  const calculated = lines.filter(({ calculate }) => calculate !== undefined);
  const weighed = lines.flatMap(({ weight }) => (typeof weight === "number" ? [weight] : []));
  const sum = weighed.reduce((all, weight) => all + weight, 0);
  const least = Math.max(amounts, style.minEntries ?? 0);
  for (let entries = least; entries <= Math.min(MAX_DECIMALS, least + MAX_EXTRA_DECIMALS); entries++) {
    const weights = Math.max(0, entries - FEWER_DECIMALS);
    const shown = shownSum(style, weighed, sum, { entries, weights });
    if (shown === null) continue;
    const first = firstShown(style, lines[0], { amounts, entries });
    const isLineReproducible = (line: PartLine) =>
      isReproducible(style, line, { weights: shown, first }, { amounts, entries });
    if (calculated.every(isLineReproducible)) return { entries, weights };
  }
  return null;
}

/** Returns the sum of the weights as shown if the shown weights add up to it, else null. */
function shownSum(
  { weightUnit = "count" }: PartStyle,
  weights: readonly number[],
  sum: number,
  decimals: { readonly entries: number; readonly weights: number },
): number | null {
  const added = weights.reduce((all, weight) => all + shownAs(weightUnit, weight, decimals.entries), 0);
  const shown = shownAs(weightUnit, sum, decimals.weights);
  return Math.abs(shownAs(weightUnit, added, decimals.weights) - shown) < 1e-12 ? shown : null;
}

/** Returns the shown numbers of the first line, from which others are calculated. */
function firstShown(
  { unit = "number", valueUnit = "number" }: PartStyle,
  line: PartLine | undefined,
  decimals: { readonly amounts: number; readonly entries: number },
): LineValues["first"] {
  const { amount = 0, value } = line ?? {};
  const before = typeof value === "object" ? (value.before ?? 0) : 0;
  return { amount: shownAs(unit, amount, decimals.amounts), before: shownAs(valueUnit, before, decimals.entries) };
}

/** Tells whether the amount of a line can be calculated from its shown entries. */
function isReproducible(
  { unit = "number", valueUnit = "number", weightUnit = "count" }: PartStyle,
  { weight, value, amount, calculate }: PartLine,
  around: Pick<LineValues, "weights" | "first">,
  decimals: { readonly amounts: number; readonly entries: number },
): boolean {
  const shown = (of: NumberUnit, x: number | null) => (x === null ? 0 : shownAs(of, x, decimals.entries));
  const number = (entry: LineEntry | undefined) => (typeof entry === "number" ? entry : null);
  const { before = null, after = null } = typeof value === "object" ? value : {};
  const calculated =
    calculate?.({
      weight: shown(weightUnit, number(weight)),
      value: shown(valueUnit, number(value)),
      before: shown(valueUnit, before),
      after: shown(valueUnit, after),
      ...around,
    }) ?? amount;
  return isShownAlike(unit, calculated, amount, decimals.amounts);
}

/** Tells whether the shown amounts add up to the shown total. */
function addsUp(
  { unit = "number", combine }: PartStyle,
  lines: readonly PartLine[],
  total: number,
  decimals: { readonly amounts: number; readonly total: number },
): boolean {
  const amounts = lines.map(({ amount, written }) =>
    written === undefined ? shownAs(unit, amount, decimals.amounts) : amount,
  );
  const calculated =
    combine === "sum"
      ? amounts.reduce((sum, amount) => sum + amount, 0)
      : amounts.reduce((product, amount) => product * amount, 1);
  return isShownAlike(unit, calculated, total, decimals.total);
}

function scaleOf(unit: NumberUnit): number {
  return unit === "percent" ? 100 : 1;
}

function shownAs(unit: NumberUnit, x: number, decimals: number): number {
  return rounded(scaleOf(unit) * x, decimals) / scaleOf(unit);
}

function isShownAlike(unit: NumberUnit, a: number, b: number, decimals: number): boolean {
  return unitsOf(scaleOf(unit) * a, decimals) === unitsOf(scaleOf(unit) * b, decimals);
}

/** Tells whether rounding would show a number other than 0 as 0. */
function isHidden(unit: NumberUnit, x: number, decimals: number): boolean {
  return unitsOf(scaleOf(unit) * x, decimals) === 0 && unitsOf(scaleOf(unit) * x, MAX_DECIMALS) !== 0;
}
