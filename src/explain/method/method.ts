import type { ExplainedMatrix, MetricExplanation } from "#explain/explanation.ts";

/** A table of the method; the first cell of a row is its header. */
export type MethodTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A link in the method, to an explanation or to a section. */
export type MethodLink = { readonly text: string; readonly href: string };

/** A section of the method: its text with the questionnaire's numbers, and worked examples. */
export type MethodSection = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  readonly table: MethodTable | null;
  readonly matrix: ExplainedMatrix | null;
  readonly links: readonly MethodLink[];
  /** Worked examples from an assessment; empty without one. */
  readonly worked: readonly MetricExplanation[];
};

/** The method in plain words. */
export type Method = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly MethodSection[];
};
