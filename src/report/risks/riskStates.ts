import type { Formatter } from "#report/formatter.ts";
import type { Rating } from "#scoring/scenarios.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";
import { bandOf } from "./bands.ts";
import { rangeTexts, ratingTexts } from "./ratingTexts.ts";
import type { RiskBand, ShownBand } from "./riskBand.ts";
import type { RiskRating, RiskState } from "./riskReport.ts";

/** A rating as far as the exposure is known, and at worst. */
export type RatingRange = { readonly known: Rating; readonly worst: Rating };

/** Returns the rating without controls, as known and at worst. */
export function inherentRange(scored: RiskScore): RatingRange {
  const { inherentLikelihood, inherentImpact, inherentLikelihoodWorst, inherentImpactWorst } = scored;
  return {
    known: { likelihood: inherentLikelihood, impact: inherentImpact },
    worst: { likelihood: inherentLikelihoodWorst, impact: inherentImpactWorst },
  };
}

/** Returns the rating with controls, as known and at worst. */
export function residualRange({ likelihood, impact, likelihoodWorst, impactWorst }: RiskScore): RatingRange {
  return { known: { likelihood, impact }, worst: { likelihood: likelihoodWorst, impact: impactWorst } };
}

/** Tells whether open exposure questions can make a rating worse. */
export function isOpenUpward({ known, worst }: RatingRange): boolean {
  return isBelow(known.likelihood, worst.likelihood) || isBelow(known.impact, worst.impact);
}

/** Formats a rating: "10.9 to 16.2" while open questions can make it worse. */
export function shownRating(formatter: Formatter, range: RatingRange, least = 1) {
  const { known, worst } = range;
  return isOpenUpward(range) ? rangeTexts(formatter, known, worst, least) : ratingTexts(formatter, known, null, least);
}

/** Returns a scenario's states without and with controls. `least` are the minimum decimals in a whole register. */
export function listStates(formatter: Formatter, scored: RiskScore, bands: readonly RiskBand[], least: number) {
  const between = (known: string, worst: string) => bandsBetween(bands, known, worst);
  return {
    before: stateOf(formatter, inherentRange(scored), between(scored.inherentBand, scored.inherentBandWorst), least),
    after: stateOf(formatter, residualRange(scored), between(scored.band, scored.bandWorst), least),
  };
}

/** The bands as known and at worst, and all in between. */
type Bands = { readonly known: RiskBand; readonly worst: RiskBand; readonly possible: readonly string[] };

function bandsBetween(bands: readonly RiskBand[], known: string, worst: string): Bands {
  const ends = [known, worst].map((id) => bands.findIndex((band) => band.id === id));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return {
    known: bandOf(bands, known),
    worst: bandOf(bands, worst),
    possible: bands.slice(from, to + 1).map(({ id }) => id),
  };
}

function stateOf(
  formatter: Formatter,
  range: RatingRange,
  { known, worst, possible }: Bands,
  least: number,
): RiskState {
  const open = isOpenUpward(range);
  const bands = known.id === worst.id ? [known] : [known, worst];
  return {
    ...ratingOf(formatter, range.known, known, open ? range.worst : null),
    worst: open ? ratingOf(formatter, range.worst, worst, range.known) : null,
    possible,
    shown: {
      ...shownRating(formatter, range),
      summed: shownRating(formatter, range, least).product,
      band: shownBand(formatter, bands),
      bands,
    },
  };
}

function ratingOf(
  formatter: Formatter,
  { likelihood, impact }: Rating,
  band: RiskBand,
  beside: Rating | null,
): RiskRating {
  const text = ratingTexts(formatter, { likelihood, impact }, beside);
  return { likelihood, impact, product: likelihood * impact, band, text };
}

/** Returns the band as known to the one at worst, in the colour of the worse. */
function shownBand(formatter: Formatter, bands: readonly RiskBand[]): ShownBand {
  const [low = "", high = low] = bands.map(({ name }) => name);
  const step = Math.max(1, ...bands.map((band) => band.step));
  return { name: formatter.range(low, high), step };
}
