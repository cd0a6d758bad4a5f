import type { RadarSpot } from "#report/radarLines.ts";

/** A radar without its labels. */
export type SmallRadar = {
  /** Bars are not drawn, because there are too few or too many areas for a shape. */
  readonly form: string;
  readonly alt: string;
  readonly spokes: number;
  /** The highest maturity level. */
  readonly max: number;
  readonly today: readonly RadarSpot[];
  readonly target: readonly RadarSpot[];
};

/** The results on an assessment's card, with texts in one language; plain data, so that it can be stored. */
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
  /** Empty if it adds nothing to the value. */
  readonly range: string;
  readonly answered: number;
  /** Questions that apply. */
  readonly questions: number;
  readonly edition: string;
  /** The term for practices, and their levels by area; null is not rated. */
  readonly practices: string;
  readonly practiceLevels: readonly (readonly (number | null)[])[];
};
