import type { MetricRef } from "#report/metricRef.ts";
import type { Run } from "#report/runs.ts";

/** The chart of the states from today to after the last wave: value above, remaining risk below. */
export type Waves = {
  readonly kind: "waves";
  /** The main finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  /** The highest maturity level. */
  readonly max: number;
  /** 0…max, null without a target. */
  readonly target: number | null;
  /** The labels at the ends of the two scales. */
  readonly most: { readonly value: string; readonly risk: string };
  readonly least: string;
  readonly states: readonly WavePoint[];
  readonly names: {
    readonly state: string;
    readonly value: string;
    readonly target: string;
    readonly level: string;
    readonly risk: string;
    readonly steps: string;
    readonly effort: string;
  };
};

/** A state in the chart of waves: today (wave 0), or after a wave. */
export type WavePoint = {
  readonly wave: number;
  readonly label: string;
  /** From left (0) to right (1). */
  readonly x: number;
  /** 0…max */
  readonly value: number | null;
  /** Σ residual ÷ Σ inherent, 0…1. */
  readonly risk: number | null;
  /** References to their explanations; null without one. */
  readonly metrics: Readonly<Record<"value" | "level" | "risk", MetricRef | null>>;
  readonly text: {
    readonly value: string;
    readonly level: string;
    readonly risk: string;
    /** "9", or empty for today */
    readonly steps: string;
    /** "9 steps", or empty for today */
    readonly below: string;
    readonly effort: string;
  };
};
