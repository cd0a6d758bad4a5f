import type { Run } from "#report/runs.ts";
import type { RiskBand, ShownBand } from "./riskBand.ts";

/** A point of the matrix, in cells: x from the left 0…5, y from the top 0…5. */
export type MatrixPlace = { readonly x: number; readonly y: number };

/** A cell of the risk matrix, with its band. */
export type MatrixCell = {
  /** From the left, 0…4. */
  readonly column: number;
  /** From the top, 0…4. */
  readonly row: number;
  readonly band: RiskBand;
};

/** A scenario in the matrix. */
export type MatrixPoint = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Its position without controls: a ring. */
  readonly start: MatrixPlace;
  /** Its position with controls: a disc with its number. */
  readonly end: MatrixPlace;
  /** Its worst position; null if that is the same. */
  readonly worst: MatrixPlace | null;
  /** Whether it has a path; false if the controls change nothing. */
  readonly moved: boolean;
  /** Whether the organisation has set its likelihood or impact; its number then has an asterisk. */
  readonly overridden: boolean;
  readonly before: ShownBand;
  readonly after: ShownBand;
  readonly text: {
    /** "12.0, High", or "12.0 to 16.0, Moderate to High" */
    readonly before: string;
    readonly after: string;
    readonly beforeProduct: string;
    readonly afterProduct: string;
    readonly range: string;
    /** A sentence for screen readers. */
    readonly spoken: string;
  };
};

/**
 * The risk matrix. No two discs are closer than `diameter`, and each lies in its own cell if that has room for it at
 * the smallest size; the strip at the top of each cell stays free for the sign and the name of its band.
 */
export type RiskMatrix = {
  readonly kind: "matrix";
  /** The main finding. */
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  /** The same, with a sentence on each scenario. */
  readonly alt: string;
  readonly caption: readonly Run[];
  /** Of a disc, in cells. */
  readonly diameter: number;
  /** Of a ring, in cells. */
  readonly ring: number;
  /** Height of the strip for the band's sign, in cells. */
  readonly strip: number;
  readonly bands: readonly RiskBand[];
  readonly cells: readonly MatrixCell[];
  /** In the order of the register. */
  readonly points: readonly MatrixPoint[];
  /** The first points, up to this number, have their number and their path; the others are dots. */
  readonly numbered: number;
  readonly names: {
    readonly likelihood: string;
    readonly likelihoodLow: string;
    readonly likelihoodHigh: string;
    readonly impact: string;
    readonly impactLow: string;
    readonly impactHigh: string;
    readonly number: string;
    readonly risk: string;
    readonly before: string;
    readonly after: string;
    readonly range: string;
  };
};
