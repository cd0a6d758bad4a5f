import type { MetricExplanation } from "./explanation.ts";

/** The empty parts of an explanation; most metrics need only some of them. */
export const EMPTY_EXPLANATION: Omit<MetricExplanation, "ref" | "title" | "shown" | "sentence" | "amounts"> = {
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
