import type { MetricExplanation } from "./explanation.ts";

/** An explanation before anything is said: most figures need only some of its parts. */
export const BARE: Omit<MetricExplanation, "ref" | "title" | "shown" | "sentence" | "amounts"> = {
  formula: "",
  parts: [],
  checks: [],
  matrix: null,
  leftOut: [],
  heldBack: [],
  notes: [],
  related: [],
  question: null,
};
