import type { ExplainedMatrix, MetricExplanation } from "#explain/explanation.ts";

/** A table of the method: the first cell of a row is its head. */
export type MethodTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type MethodLink = { readonly text: string; readonly href: string };

/** A step of the method: what it says, with the questionnaire's own numbers, and how it comes out on an assessment. */
export type MethodSection = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  readonly table: MethodTable | null;
  readonly matrix: ExplainedMatrix | null;
  readonly links: readonly MethodLink[];
  /** Numbers of the assessment, worked through; empty without one. */
  readonly worked: readonly MetricExplanation[];
};

/** The method in plain words. */
export type Method = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly MethodSection[];
};
