import type { Radar, RadarAxis } from "#report/radar.ts";
import type { MatrixPlace } from "#report/risks/riskMatrix.ts";

/** The results of an assessment in brief, as much as a small picture of a report can show. */
export type Preview = {
  readonly title: string;
  /** 0…`max`; null is not rated. */
  readonly level: number | null;
  readonly levelName: string;
  /** "2.6" */
  readonly value: string;
  /** The highest maturity level. */
  readonly max: number;
  readonly radar: Pick<Radar, "alt" | "max"> & { readonly axes: readonly PreviewAxis[] };
  /** The plural term for practices in the report. */
  readonly practices: string;
  /** For each area the levels of its practices, 0…`max` or null. */
  readonly levels: readonly (readonly (number | null)[])[];
  readonly matrix: {
    /** The colours of the cells, 1…5: rows from likelihood 5 down, columns from impact 1. */
    readonly steps: readonly (readonly number[])[];
    /** From without to with controls, in cells from the left and the top. */
    readonly paths: readonly { readonly start: MatrixPlace; readonly end: MatrixPlace }[];
  };
};

/** An axis of the small radar: its label, value and target, 0…m or null. */
export type PreviewAxis = Pick<RadarAxis, "label" | "value" | "target">;
