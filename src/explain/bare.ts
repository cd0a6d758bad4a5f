import type { FigureExplanation } from "./model.ts";

/** An explanation before anything is said: most figures need only some of its parts. */
export const BARE: Omit<FigureExplanation, "ref" | "title" | "shown" | "sentence" | "amounts"> = {
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
