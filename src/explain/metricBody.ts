import type { MetricExplanation } from "./explanation.ts";

/** What each figure of a node adds to what all have. */
export type MetricBody = Pick<MetricExplanation, "sentence" | "amounts"> &
  Partial<Pick<MetricExplanation, "formula" | "parts" | "checks" | "leftOut" | "heldBack" | "notes">>;
