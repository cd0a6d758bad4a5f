import type { Ground } from "#report/countEvidence.ts";
import type { Run } from "#report/runs.ts";

/** How much one area counts, and how much it would by the questionnaire alone. */
export type AreaPriority = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** What the questionnaire's weight is multiplied by, above 0; 1 is the questionnaire's own. */
  readonly multiplier: number;
  /** Its part of the overall score, 0…1; null when it does not apply. */
  readonly share: number | null;
  readonly usualShare: number | null;
  readonly text: { readonly value: string; readonly share: string; readonly usualShare: string };
};

/** The weights that the organisation gives the areas, and what follows from them. */
export type PrioritiesReport = {
  readonly areas: readonly AreaPriority[];
  /** Whether any area counts for more or less than the questionnaire says. */
  readonly changed: boolean;
  /** What they change: value and level with the questionnaire's weights and with these. */
  readonly effect: string;
  /** How much weights matter at all: to the value, and to the order of the areas; a sentence each. */
  readonly sensitivity: readonly (readonly Run[])[];
};

/** How many of the answers rest on one grade of evidence, or state none. */
export type EvidencePart = {
  readonly grade: Ground;
  /** Of all answers, 0…1. */
  readonly share: number;
  readonly name: string;
  /** "51 of 84" */
  readonly text: string;
};
