import type { Formatter } from "#report/formatter.ts";
import { decimalsApart, decimalsOf, rounded } from "#report/numbers/decimals.ts";
import { type Decimals, decimalsToFollow, productOf } from "#report/numbers/decimalsToFollow.ts";
import type { Rating } from "#scoring/scenarios.ts";
import { wholePart } from "#scoring/tolerance.ts";

/** Likelihood, impact and their product as texts. */
export type RatingTexts = { readonly likelihood: string; readonly impact: string; readonly product: string };

/**
 * Formats a rating with enough decimals that the shown factors give the shown product, and the row and column of its
 * band in the matrix. `beside` is a rating from which it must be distinguishable; the product has at least `least`
 * decimals, unless it is exact with fewer.
 */
export function ratingTexts(
  formatter: Formatter,
  rating: Rating,
  beside: Rating | null = null,
  least = 1,
): RatingTexts {
  const { likelihood, impact } = rating;
  const decimals = ratingDecimals(rating, beside, least);
  return {
    likelihood: formatter.number(likelihood, decimals.parts),
    impact: formatter.number(impact, decimals.parts),
    product: formatter.number(likelihood * impact, decimals.result),
  };
}

/** Returns the decimals of the factors and of the product: the same for a rating and the one beside it. */
export function ratingDecimals(rating: Rating, beside: Rating | null = null, least = 1): Decimals {
  const ratings = beside === null ? [rating] : [rating, beside];
  const products = ratings.map(({ likelihood, impact }) => productOf([likelihood, impact]));
  const result = decimalsApart(
    products.map((product) => product.result),
    least,
  );
  return decimalsToFollow(products, { parts: 1, result }, (parts) =>
    ratings.every(({ likelihood, impact }) => isInCell(likelihood, parts) && isInCell(impact, parts)),
  );
}

/** Formats a range of two ratings: "10.9 to 16.2", "2.8 to 3.6", or one number if both are equal. */
export function rangeTexts(formatter: Formatter, from: Rating, to: Rating, least = 1): RatingTexts {
  const { parts, result } = ratingDecimals(from, to, least);
  return {
    likelihood: rangeText(formatter, from.likelihood, to.likelihood, parts),
    impact: rangeText(formatter, from.impact, to.impact, parts),
    product: rangeText(formatter, from.likelihood * from.impact, to.likelihood * to.impact, result),
  };
}

function rangeText(formatter: Formatter, from: number, to: number, most: number): string {
  const { low, high } = evenTexts(formatter, from, to, most);
  return formatter.range(low, high);
}

/** Formats the ends of a range with the same number of decimals: as many as the longer one needs, at most `most`. */
export function evenTexts(formatter: Formatter, low: number, high: number, most: number) {
  const decimals = Math.min(most, Math.max(1, decimalsOf(low), decimalsOf(high)));
  return { low: formatter.number(low, decimals, decimals), high: formatter.number(high, decimals, decimals) };
}

/** Tells whether a side, rounded, is in the same row or column of the matrix. */
function isInCell(side: number, decimals: number): boolean {
  return wholePart(rounded(side, decimals) + 0.5) === wholePart(side + 0.5);
}
