import type { RadarSpot } from "#report/radarLines.ts";

/** A radar without its labels. */
export type SmallRadar = {
  /** Bars are not drawn: there are too few areas for a shape, or too many. */
  readonly form: string;
  readonly alt: string;
  readonly spokes: number;
  /** The highest level of the scale. */
  readonly max: number;
  readonly today: readonly RadarSpot[];
  readonly target: readonly RadarSpot[];
};

/** What the card of an assessment shows of its results, in the words of one language; plain, so that it can be stored. */
export type Card = {
  /** BCP 47 */
  readonly locale: string;
  readonly radar: SmallRadar;
  /** Whether there is a value. */
  readonly rated: boolean;
  /** Null: not rated. */
  readonly level: number | null;
  readonly levelText: string;
  readonly levelName: string;
  readonly value: string;
  /** Empty where it tells nothing beside the value. */
  readonly range: string;
  readonly answered: number;
  /** Questions that apply. */
  readonly questions: number;
  readonly edition: string;
  /** What the practices are called, and their levels by area; null is not rated. */
  readonly practices: string;
  readonly practiceLevels: readonly (readonly (number | null)[])[];
};
