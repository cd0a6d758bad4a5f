import { decimalsApart, rounded } from "#report/numbers/decimals.ts";
import { type Decimals, decimalsToFollow, productOf } from "#report/numbers/decimalsToFollow.ts";
import type { Formatter } from "#report/formatter.ts";
import { wholePart } from "#scoring/tolerance.ts";

/** Likelihood and impact, 1…5. */
type Rating = { readonly likelihood: number; readonly impact: number };

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

/** Returns the decimals of the factors and of the product. */
export function ratingDecimals(rating: Rating, beside: Rating | null = null, least = 1): Decimals {
  const { likelihood, impact } = rating;
  const others = beside === null ? [] : [beside.likelihood * beside.impact];
  const decimals = { parts: 1, result: decimalsApart([likelihood * impact, ...others], least) };
  return decimalsToFollow([productOf([likelihood, impact])], decimals, (parts) =>
    [likelihood, impact].every((side) => isInCell(side, parts)),
  );
}

/** Formats a range of two ratings: "10.9 to 16.2", "2.8 to 3.6", or one number if both are equal. */
export function rangeTexts(formatter: Formatter, from: RatingTexts, to: RatingTexts): RatingTexts {
  return {
    likelihood: formatter.range(from.likelihood, to.likelihood),
    impact: formatter.range(from.impact, to.impact),
    product: formatter.range(from.product, to.product),
  };
}

/** Tells whether a side, rounded, is in the same row or column of the matrix. */
function isInCell(side: number, decimals: number): boolean {
  return wholePart(rounded(side, decimals) + 0.5) === wholePart(side + 0.5);
}
