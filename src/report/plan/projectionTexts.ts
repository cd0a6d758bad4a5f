import type { Formatter } from "#report/formatter.ts";
import { fewestDecimals, MAX_DECIMALS, rounded, unitsOf } from "#report/numbers/decimals.ts";
import {
  type Calculation,
  type Decimals,
  decimalsToFollow,
  differenceOf,
  follows,
} from "#report/numbers/decimalsToFollow.ts";
import { type Borders, MIN_SHOWN, shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import { decreaseOf } from "#scoring/riskReduction.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";

/** Smaller risk reductions, in percentage points, are described as under a tenth. */
export const MIN_LESS = 0.05;
/** Smaller decreases of the remaining risk, in percent of it, are not mentioned. */
export const MIN_DECREASE = 0.5;

/** Minimum decimals of the value, and of the risk reduction. */
type MinimumDecimals = { readonly value: number; readonly risk: number };
const MIN_DECIMALS: MinimumDecimals = { value: MIN_SHOWN, risk: 0 };

/** The numbers of a plan's state: the overall value, 0…m, and the reduction of all risk (0…1). */
export type ProjectionNumbers = { readonly value: number | null; readonly reduction: number | null };

/** The texts of a state; empty if the number is missing, or has nothing to compare with. */
export type ProjectionTexts = {
  readonly value: string;
  /** The signed gain of all steps since the previous state, with the decimals of the steps. */
  readonly gain: string;
  readonly reduction: string;
  readonly remainingRisk: string;
  /** The part of today's risk that is removed. */
  readonly riskDecrease: string;
  /** The risk reduction since the previous state, as a part of all inherent risk. */
  readonly less: string;
};

/** Decimals of all states. */
export type ProjectionDecimals = {
  /** Of the value. */
  readonly value: number;
  /** Thresholds that the shown value must not cross. */
  readonly borders: Borders;
  /** Of the remaining risk and of its reduction; the steps must add up to the latter. */
  readonly risk: Decimals;
  /** Of the part of today's remaining risk that is removed: the fewest, because each one more asks for finer shares. */
  readonly decrease: number;
};

/**
 * Returns the decimals of a plan's states, today first: values are distinguishable, and reduction, remaining risk and
 * its decrease can be calculated from each other as shown.
 */
export function projectionDecimals(
  states: readonly ProjectionNumbers[],
  borders: Borders,
  least: MinimumDecimals = MIN_DECIMALS,
): ProjectionDecimals {
  const values = states.flatMap(({ value }) => value ?? []);
  const lefts = states.flatMap(({ reduction }) => (reduction === null ? [] : [100 * (1 - reduction)]));
  const areWhole = (decimals: number) => lefts.every((left) => isWhole(left, decimals));
  const falls = decreases(lefts).filter(isNotable(MIN_DECREASE));
  const decrease = fewestDecimals(0, (decimals) => falls.every(({ result }) => isPartial(result, decimals)));
  const areFollowed = (parts: number) => falls.every((fall) => follows(fall, { parts, result: decrease }));
  return {
    value: shownDecimals(values, borders, least.value),
    borders,
    decrease,
    risk: decimalsToFollow(
      differences(lefts).filter(isNotable(MIN_LESS)),
      { parts: 0, result: least.risk },
      (parts) => areWhole(parts) && areFollowed(parts),
    ),
  };
}

/**
 * Tells whether remaining and removed risk, in percent, add up to 100 as shown, also if the latter has no decimals, and
 * whether neither is shown as 0 without being 0.
 */
function isWhole(left: number, decimals: number): boolean {
  const off = 100 - left;
  return (
    unitsOf(left, decimals) + unitsOf(off, decimals) === 100 * 10 ** decimals &&
    unitsOf(100 - rounded(left, decimals), 0) === unitsOf(off, 0) &&
    isPartial(left, decimals)
  );
}

/** Tells whether a share, in percent, is shown as 0 or 100 only if it is that. */
function isPartial(share: number, decimals: number): boolean {
  return [share, 100 - share].every((x) => unitsOf(x, decimals) !== 0 || unitsOf(x, MAX_DECIMALS) === 0);
}

function isNotable(least: number) {
  return ({ result }: Calculation) => Math.abs(result) >= least;
}

/** Returns each number minus the first, and minus the one before it. */
function differences(numbers: readonly number[]) {
  const [first = 0] = numbers;
  return numbers.slice(1).flatMap((number, index) => {
    return [differenceOf(number, first), differenceOf(number, numbers[index] ?? first)];
  });
}

/** Returns the calculations of 100 % minus each as a part of the first. */
function decreases(lefts: readonly number[]) {
  const [first = 0] = lefts;
  if (first <= 0) return [];
  const calculate = ([from = 1, to = 0]: readonly number[]) => 100 * (1 - to / from);
  return lefts.slice(1).map((left) => ({ parts: [first, left], calculate, result: calculate([first, left]) }));
}

/** Formats the numbers of a state relative to today and to the previous state; today has neither. */
export function projectionTexts(
  formatter: Formatter,
  { value: decimals, borders, risk, decrease }: ProjectionDecimals,
  state: ProjectionNumbers,
  earlier: {
    readonly today: ProjectionNumbers;
    readonly before: ProjectionNumbers;
    /** Decimals of gains. */
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
  const isUnder = less !== null && less > TOLERANCE && 100 * less < MIN_LESS;
  return {
    value:
      value === null
        ? formatter.value(null)
        : formatter.number(shownValue(value, decimals, borders), decimals, decimals),
    gain: gain === null || earlier === null ? "" : formatter.signed(gain, earlier.gain),
    reduction: percent(reduction, risk.parts),
    remainingRisk: percent(reduction === null ? null : 1 - reduction, risk.parts),
    riskDecrease: percent(decreaseOf(earlier?.today.reduction ?? null, reduction), decrease),
    less: isUnder
      ? formatter.text("plan.under", { value: formatter.percent(0.001, 1) })
      : less === null
        ? ""
        : formatter.percent(less, risk.result),
  };
}
