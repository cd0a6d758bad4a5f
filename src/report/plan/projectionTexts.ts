import { MOST_DECIMALS, rounded, unitsOf } from "#report/numbers/decimals.ts";
import { type Decimals, decimalsToFollow, differenceOf, type Calculation } from "#report/numbers/decimalsToFollow.ts";
import { type Borders, LEAST_SHOWN, shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import { decreaseOf } from "#scoring/riskReduction.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";
import type { Formatter } from "#report/formatter.ts";

/** Smaller falls of the risk, in percentage points, are told as under a tenth. */
export const LEAST_LESS = 0.05;
/** Smaller decreases of the remaining risk, in percent of it, are not mentioned. */
export const LEAST_DECREASE = 0.5;

/** The least decimals of the value, and of what the risk falls by. */
type Least = { readonly value: number; readonly risk: number };
const LEAST: Least = { value: LEAST_SHOWN, risk: 0 };

/** A state of the plan in numbers: the overall value, 0…m, and the part (0…1) of all risk that the controls take off. */
export type ProjectionNumbers = { readonly value: number | null; readonly reduction: number | null };

/** How the numbers of a state are shown; empty where there is no such number, or nothing before it to compare with. */
export type ProjectionTexts = {
  readonly value: string;
  /** What the steps since the state before add together, with sign: it has their decimals. */
  readonly gain: string;
  readonly reduction: string;
  readonly left: string;
  /** By which part of itself the risk of today falls. */
  readonly fall: string;
  /** What the risk falls by since the state before, as a part of all inherent risk. */
  readonly less: string;
};

/** Decimals of all states. */
export type ProjectionDecimals = {
  /** Of the value. */
  readonly value: number;
  /** What the value may not be shown on the wrong side of. */
  readonly borders: Borders;
  /** Of what is left, and of how much less it is: sums of steps have to come to that. */
  readonly risk: Decimals;
};

/**
 * The decimals with which the states of a plan, today first, stand beside each other: values are told apart; risk taken
 * off and left, and by which part of itself it falls, can be worked out from what is shown.
 */
export function projectionDecimals(
  states: readonly ProjectionNumbers[],
  borders: Borders,
  least: Least = LEAST,
): ProjectionDecimals {
  const values = states.flatMap(({ value }) => value ?? []);
  const lefts = states.flatMap(({ reduction }) => (reduction === null ? [] : [100 * (1 - reduction)]));
  const areWhole = (decimals: number) => lefts.every((left) => isWhole(left, decimals));
  return {
    value: shownDecimals(values, borders, least.value),
    borders,
    risk: decimalsToFollow(
      [...differences(lefts).filter(isNotable(LEAST_LESS)), ...falls(lefts).filter(isNotable(LEAST_DECREASE))],
      { parts: 0, result: least.risk },
      areWhole,
    ),
  };
}

/**
 * Whether what is left and what is taken off, in percent, make 100 as they are shown, also where the latter stands without
 * decimals, and neither is shown as nothing that is something.
 */
function isWhole(left: number, decimals: number): boolean {
  const off = 100 - left;
  return (
    unitsOf(left, decimals) + unitsOf(off, decimals) === 100 * 10 ** decimals &&
    unitsOf(100 - rounded(left, decimals), 0) === unitsOf(off, 0) &&
    [left, off].every((x) => unitsOf(x, decimals) !== 0 || unitsOf(x, MOST_DECIMALS) === 0)
  );
}

function isNotable(least: number) {
  return ({ result }: Calculation) => Math.abs(result) >= least;
}

/** Each less the first, and each less the one before it. */
function differences(numbers: readonly number[]) {
  const [first = 0] = numbers;
  return numbers.slice(1).flatMap((number, index) => {
    return [differenceOf(number, first), differenceOf(number, numbers[index] ?? first)];
  });
}

/** 100 % less what is left of the first. */
function falls(lefts: readonly number[]) {
  const [first = 0] = lefts;
  if (first <= 0) return [];
  const calculate = ([from = 1, to = 0]: readonly number[]) => 100 * (1 - to / from);
  return lefts.slice(1).map((left) => ({ parts: [first, left], calculate, result: calculate([first, left]) }));
}

/** The texts of a state, told from today and from the state before it; today has neither. */
export function projectionTexts(
  formatter: Formatter,
  { value: decimals, borders, risk }: ProjectionDecimals,
  state: ProjectionNumbers,
  earlier: {
    readonly today: ProjectionNumbers;
    readonly before: ProjectionNumbers;
    /** Decimals of what is added. */
    readonly gain: number;
  } | null,
): ProjectionTexts {
  const { value, reduction } = state;
  const none = formatter.text("table.none");
  const difference = (to: number | null, from: number | null | undefined) =>
    to === null || from == null ? null : to - from;
  const gain = difference(value, earlier?.before.value);
  const percent = (share: number | null, most: number) => (share === null ? none : formatter.percent(share, most));
  const less = difference(reduction, earlier?.before.reduction);
  const isUnder = less !== null && less > TOLERANCE && 100 * less < LEAST_LESS;
  return {
    value:
      value === null
        ? formatter.value(null)
        : formatter.number(shownValue(value, decimals, borders), decimals, decimals),
    gain: gain === null || earlier === null ? "" : formatter.signed(gain, earlier.gain),
    reduction: percent(reduction, risk.parts),
    left: percent(reduction === null ? null : 1 - reduction, risk.parts),
    fall: percent(decreaseOf(earlier?.today.reduction ?? null, reduction), risk.result),
    less: isUnder
      ? formatter.text("plan.under", { value: formatter.percent(0.001, 1) })
      : less === null
        ? ""
        : formatter.percent(less, risk.result),
  };
}
