import { type Decimals, decimalsToFollow, productOf } from "#report/shown/decimalsToFollow.ts";
import { rounded } from "#report/shown/decimals.ts";
import type { Words } from "#report/words.ts";
import { wholePart } from "#scoring/tolerance.ts";

/** Likelihood and impact, 1…5. */
type Rating = { readonly likelihood: number; readonly impact: number };

/** Likelihood, impact and their product as they are shown. */
export type RatingTexts = { readonly likelihood: string; readonly impact: string; readonly product: string };

/**
 * A rating with as many decimals as it takes that the shown factors give the shown product, and lead to the row and the
 * column of the matrix from which the band is read.
 */
export function ratingTexts(words: Words, rating: Rating): RatingTexts {
  const { likelihood, impact } = rating;
  const decimals = ratingDecimals(rating);
  return {
    likelihood: words.number(likelihood, decimals.parts),
    impact: words.number(impact, decimals.parts),
    product: words.number(likelihood * impact, decimals.result),
  };
}

/** Decimals of the factors and of the product. */
export function ratingDecimals({ likelihood, impact }: Rating): Decimals {
  return decimalsToFollow([productOf([likelihood, impact])], { parts: 1, result: 1 }, (parts) =>
    [likelihood, impact].every((side) => isInCell(side, parts)),
  );
}

/** Whether a side leads to the same row or column of the matrix as it is shown. */
function isInCell(side: number, decimals: number): boolean {
  return wholePart(rounded(side, decimals) + 0.5) === wholePart(side + 0.5);
}
