import type { Ground } from "#report/countEvidence.ts";
import type { Run } from "#report/runs.ts";

/** The weight of an area, and its default weight from the questionnaire. */
export type AreaPriority = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The multiplier of the questionnaire's weight, above 0; 1 is the default. */
  readonly multiplier: number;
  /** Its part of the overall score, 0…1; null if it does not apply. */
  readonly share: number | null;
  readonly defaultShare: number | null;
  readonly text: { readonly value: string; readonly share: string; readonly defaultShare: string };
};

/** The organisation's weights of the areas, and their effects. */
export type PrioritiesReport = {
  readonly areas: readonly AreaPriority[];
  /** Whether any area's weight differs from the questionnaire's. */
  readonly changed: boolean;
  /** The effect of the changes: value and level with the questionnaire's weights and with these. */
  readonly effect: string;
  /** The sensitivity to weights of the value and of the order of the areas; a sentence each. */
  readonly sensitivity: readonly (readonly Run[])[];
};

/** The number of answers with an evidence grade, or without one. */
export type EvidenceShare = {
  readonly grade: Ground;
  /** Of all answers, 0…1. */
  readonly share: number;
  readonly name: string;
  /** "51 of 84" */
  readonly text: string;
};
