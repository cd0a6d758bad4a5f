import type { BandSpan } from "./bandSpan.ts";

/** A band of the questionnaire's matrix, from the mildest to the worst. */
export type RiskBand = {
  readonly id: string;
  readonly name: string;
  /** The name within a sentence. */
  readonly running: string;
  /** The position among the bands, 0 is the mildest. */
  readonly severity: number;
  /** Its colour and shape, 1…5; the worst band is always 5. */
  readonly step: number;
};

/** A band with the number of scenarios in it, without and with controls. */
export type BandCount = RiskBand & {
  readonly before: BandSpan;
  readonly after: BandSpan;
  /** "5", or "0 to 5". */
  readonly text: { readonly before: string; readonly after: string };
};

/** "High", or "Low to High" with the colour and shape of the worse. */
export type ShownBand = Pick<RiskBand, "name" | "step">;
