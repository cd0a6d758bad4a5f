import type { MetricExplanation } from "./explanation.ts";

/** The parts of a node metric's explanation that differ between metrics. */
export type MetricBody = Pick<MetricExplanation, "sentence" | "amounts"> &
  Partial<Pick<MetricExplanation, "formula" | "parts" | "checks" | "leftOut" | "heldBack" | "notes">>;
