import { isBelow } from "#scoring/tolerance.ts";
import type { NodeScore } from "#scoring/types.ts";
import { compareAlike, decimalsAlone, decimalsApart, leastDecimals, looksWhole } from "./numbers/decimals.ts";
import { type Decimals, decimalsToFollow, differenceOf } from "./numbers/decimalsToFollow.ts";
import type { Formatter } from "./formatter.ts";

/** The numbers of a node as they stand beside each other; a text is empty where there is no such number. */
export type NodeTexts = {
  /** With so many decimals the numbers are shown. */
  readonly decimals: number;
  /** Or that it is not rated. */
  readonly value: string;
  /** What the value would become if every missing answer were 0, and the highest level. */
  readonly low: string;
  readonly high: string;
  readonly target: string;
  /** What is missing to the target: of a practice the difference, above it the mean of what its practices lack. */
  readonly shortfall: string;
  /** Target less value, where the value is below it. */
  readonly toTarget: string;
  /** The next level less the value, where the value is below it. */
  readonly toNext: string;
  /** The value last time. */
  readonly last: string;
  /** The value less that of last time, with its sign, and without. */
  readonly change: string;
  readonly changeSize: string;
  /** The least and the greatest value that other weights could give. */
  readonly least: string;
  readonly most: string;
};

/** The numbers of a node, and what they are compared with. */
export type NodeNumbers = {
  readonly score: NodeScore;
  /** The value last time. */
  readonly last: number | null;
  /** How far a child may stay below its parent's level, or null. */
  readonly gate: number | null;
  /** m, the highest level of the scale. */
  readonly highest: number;
};

/**
 * The numbers of a node with as many decimals as it takes that all of these agree as shown: the level with the value;
 * target less value, next level less value and value less last value with what is said to be missing or changed; and
 * which of two is greater.
 */
export function nodeTexts(formatter: Formatter, numbers: NodeNumbers): NodeTexts {
  const { score, last } = numbers;
  const { value, target, shortfall, low, high, sensitivity } = score;
  const toTarget = rise(value, target);
  const toNext = rise(value, nextLevel(numbers));
  const change = value === null || last === null ? null : value - last;
  const { parts, result } = decimalsOfNode(numbers);
  const part = (x: number | null) => (x === null ? "" : formatter.number(x, Math.max(parts, decimalsAlone(x))));
  const own = (x: number | null) => (x === null ? "" : formatter.number(x, Math.max(result, decimalsApart([x, 0]))));
  return {
    decimals: parts,
    value: value === null ? formatter.text("value.notRated") : formatter.number(value, parts),
    low: part(low),
    high: part(high),
    target: part(target),
    shortfall: own(shortfall),
    toTarget: toTarget === null ? "" : formatter.number(toTarget, result),
    toNext: toNext === null ? "" : formatter.number(toNext, result),
    last: part(last),
    change: change === null ? "" : formatter.signed(change, result),
    changeSize: change === null ? "" : formatter.number(Math.abs(change), result),
    least: part(sensitivity?.min ?? null),
    most: part(sensitivity?.max ?? null),
  };
}

/** By how much `to` is above `from`; null where it is not. */
function rise(from: number | null, to: number | null): number | null {
  return from === null || to === null || !isBelow(from, to) ? null : to - from;
}

/** The level above the one that is attained; null at the top, and without a level. */
function nextLevel({ score: { level }, highest }: NodeNumbers): number | null {
  return level === null || level === highest ? null : level + 1;
}

/** Decimals of the numbers of a node, and of the differences between them. */
export function decimalsOfNode(numbers: NodeNumbers): Decimals {
  const { score, last, gate } = numbers;
  const { value, target } = score;
  const next = nextLevel(numbers);
  if (value === null) {
    const least = leastDecimals(1, (decimals) => last === null || !looksWhole(last, decimals));
    return { parts: least, result: 1 };
  }
  const compared = [target, last].filter((x) => x !== null);
  const shown = [value, rise(value, target) === null ? null : target, last].filter((x) => x !== null);
  const differences = [
    ...(rise(value, target) === null ? [] : [differenceOf(target ?? 0, value)]),
    ...(rise(value, next) === null ? [] : [differenceOf(next ?? 0, value)]),
    ...(last === null ? [] : [differenceOf(value, last)]),
  ];
  return decimalsToFollow(differences, { parts: 1, result: 1 }, (decimals) => {
    const alone = shown.every((x) => !looksWhole(x, decimals));
    return alone && !looksWhole(value, decimals, gate ?? 0) && compared.every((x) => compareAlike(value, x, decimals));
  });
}
