import { isBelow } from "#scoring/tolerance.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { Formatter } from "./formatter.ts";
import { exact, fewestDecimals, looksWhole, rounded, unitsOf } from "./numbers/decimals.ts";
import { type Borders, isRounded, MAX_SHOWN, MIN_SHOWN, shownDecimals, shownValue } from "./numbers/shownValue.ts";

/** The numbers of a node as consistent texts; a text is empty if the number is missing. */
export type NodeTexts = {
  /** The decimals of value, target, range and last value. */
  readonly decimals: number;
  /** The decimals of target and gap as results of a calculation: more if rounding alone does not give those shown. */
  readonly calculated: { readonly target: number; readonly gap: number };
  /** "Not rated" if null. */
  readonly value: string;
  /** The value if every missing answer were 0, and if it were the highest level. */
  readonly low: string;
  readonly high: string;
  readonly target: string;
  /** The gap: the difference for a practice, the mean of its practices' gaps for a node above. */
  readonly gap: string;
  /** Target less value, if the value is below it. */
  readonly toTarget: string;
  /** The next level less the value, if the value is below it. */
  readonly toNext: string;
  /** The last value. */
  readonly last: string;
  /** The change of the value, with and without sign; 0 if both are equal as shown. */
  readonly change: string;
  readonly changeSize: string;
  /** The direction of the change as shown: near if it is smaller than the precision; null with nothing to compare. */
  readonly turn: "rose" | "fell" | "near" | "same" | null;
  /** The least and the greatest value with other weights. */
  readonly least: string;
  readonly most: string;
};

/** The numbers of a node, and those they are compared with. */
export type NodeNumbers = {
  readonly score: NodeScore;
  /** The last value. */
  readonly last: number | null;
  /** How far a child may be below its parent's level, or null. */
  readonly gate: number | null;
  /** The level that a greater value would give; null if there is none or if levels do not follow from values. */
  readonly next: number | null;
};

/** The rounded numbers of a node; differences are those of the rounded numbers. Null if missing. */
export type ShownNode = {
  readonly decimals: number;
  readonly borders: Borders;
  readonly value: number | null;
  readonly target: number | null;
  readonly last: number | null;
  readonly gap: number | null;
  readonly toTarget: number | null;
  readonly toNext: number | null;
  readonly change: number | null;
};

/** Formats the numbers of a node consistently: all with one or all with two decimals, and differences that add up. */
export function nodeTexts(formatter: Formatter, numbers: NodeNumbers): NodeTexts {
  const { score } = numbers;
  const shown = shownNode(numbers);
  const { decimals, borders } = shown;
  const text = (x: number | null) => (x === null ? "" : formatter.number(x, decimals, decimals));
  const end = (x: number | null) => text(x === null ? null : shownValue(x, decimals, borders));
  const { min = null, max = null } = score.sensitivity ?? {};
  const far = (x: number | null) => {
    const most = x === null ? decimals : shownDecimals([x], {}, decimals);
    return x === null ? "" : formatter.number(shownValue(x, most), most, most);
  };
  return {
    decimals,
    calculated: {
      target: decimalsOfResult(score.target, shown.target, decimals),
      gap: decimalsOfResult(score.gap, shown.gap, decimals),
    },
    value: shown.value === null ? formatter.text("value.notRated") : text(shown.value),
    low: end(score.low),
    high: end(score.high),
    target: text(shown.target),
    gap: text(shown.gap),
    toTarget: text(shown.toTarget),
    toNext: text(shown.toNext),
    last: text(shown.last),
    change: shown.change === null ? "" : formatter.signed(shown.change, decimals, decimals),
    changeSize: text(shown.change === null ? null : Math.abs(shown.change)),
    turn: turnOf(numbers, shown),
    least: far(min),
    most: far(max),
  };
}

/**
 * Returns the decimals of x in a calculation if it is `seen` elsewhere: the same, or as many as make it less than a
 * unit of the last shown decimal away from what is seen, as the exact one is.
 */
function decimalsOfResult(x: number | null, seen: number | null, decimals: number): number {
  if (x === null || seen === null || rounded(x, decimals) === seen) return decimals;
  const isNear = (most: number) => exact(Math.abs(rounded(x, most) - seen)) < 10 ** -decimals;
  return fewestDecimals(decimals + 1, (most) => !looksWhole(x, most) && isNear(most));
}

/** Rounds the numbers of a node. */
export function shownNode(numbers: NodeNumbers): ShownNode {
  const oneDecimal = shownWith(numbers, MIN_SHOWN);
  return saysAll(numbers, oneDecimal) ? oneDecimal : shownWith(numbers, MAX_SHOWN);
}

function shownWith(numbers: NodeNumbers, decimals: number): ShownNode {
  const { score, last, gate } = numbers;
  const shown = (x: number | null, borders: Borders) => (x === null ? null : shownValue(x, decimals, borders));
  const targetShown = shownTarget(score, shown(score.value, { gate }), shown(score.target, { gate: null }), decimals);
  const borders = {
    gate,
    target: score.target === null || targetShown === null ? null : { exact: score.target, shown: targetShown },
  };
  const value = shown(score.value, borders);
  const then = shown(last, borders);
  const toTarget = rise(score.value, score.target) === null ? null : difference(targetShown, value);
  return {
    decimals,
    borders,
    value,
    target: targetShown,
    last: then,
    toTarget,
    gap: shownGap(score, toTarget, decimals),
    toNext: difference(nextLevel(numbers), value),
    change: difference(value, then),
  };
}

/**
 * Keeps target and value in their order as shown: a target above a value that was rounded down is raised, so that
 * neither is off by a whole unit, and a target that is reached is not shown above the value.
 */
function shownTarget(score: NodeScore, value: number | null, target: number | null, decimals: number): number | null {
  if (score.value === null || value === null || target === null) return target;
  if (rise(score.value, score.target) === null) return Math.min(value, target);
  return value >= target && exact(score.value) >= exact(value) ? rounded(value + 10 ** -decimals, decimals) : target;
}

/**
 * Tells whether these decimals are enough: no number crosses a border, no two different numbers look equal, and the
 * differences are the exact ones, rounded.
 */
function saysAll({ score, last, ...numbers }: NodeNumbers, { decimals, borders, ...shown }: ShownNode): boolean {
  const { value, target, low, high, gap } = score;
  const values = [value, low, high, last].filter((x) => x !== null);
  const compared = [value, last].filter((x) => x !== null);
  const differences = [
    [rise(value, target), shown.toTarget],
    [difference(nextLevel({ score, last, ...numbers }), value), shown.toNext],
    [difference(value, last), shown.change],
  ] as const;
  return (
    values.every((x) => isRounded(x, decimals, borders)) &&
    (target === null || shown.target === rounded(target, decimals)) &&
    shownDecimals(compared, borders) === decimals &&
    differences.every(([raw, seen]) => raw === null || seen === null || isSame(raw, seen, decimals)) &&
    (gap === null || shown.gap === rounded(gap, decimals)) &&
    shown.toTarget !== 0
  );
}

function isSame(a: number, b: number, decimals: number): boolean {
  return unitsOf(a, decimals) === unitsOf(b, decimals);
}

function turnOf({ score: { value }, last }: NodeNumbers, { change }: ShownNode): NodeTexts["turn"] {
  if (value === null || last === null || change === null) return null;
  if (change !== 0) return change > 0 ? "rose" : "fell";
  return isBelow(value, last) || isBelow(last, value) ? "near" : "same";
}

/** Rounds the gap. If nothing is above its target, the gap equals the difference shown next to it. */
function shownGap({ value, target, gap }: NodeScore, toTarget: number | null, decimals: number): number | null {
  if (gap === null) return null;
  const missing = difference(target, value);
  if (toTarget !== null && missing !== null && exact(missing) === exact(gap)) return toTarget;
  // A gap is never shown as 0.
  return isBelow(0, gap) ? Math.max(shownValue(gap, decimals), 10 ** -decimals) : 0;
}

/** Returns how far `to` is above `from`; null if it is not. */
function rise(from: number | null, to: number | null): number | null {
  return from === null || to === null || !isBelow(from, to) ? null : to - from;
}

function difference(from: number | null, less: number | null): number | null {
  return from === null || less === null ? null : exact(from - less);
}

/** Returns the next level if the value is below it. */
function nextLevel({ score: { value }, next }: NodeNumbers): number | null {
  return rise(value, next) === null ? null : next;
}
