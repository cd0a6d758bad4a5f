/*
 * What a report says of itself, beside its pages: attached as JSON, so that every number on the pages can be
 * recalculated and compared.
 */

export const STATEMENT_FORMAT = "tenspan-report/1";
/** How many characters of the fingerprint stand on each page. */
export const PRINTED = 12;

/** A figure: a number as scoring gives it, unrounded, the id of a band, or null for "not rated". */
export type StatedValue = number | string | null;

/** The parts that figures are listed in. */
export const STATEMENT_SECTIONS = ["nodes", "lenses", "frameworks", "risks", "plan"] as const;
export type StatementSection = (typeof STATEMENT_SECTIONS)[number];

/** id → name of the figure → figure. A facet is `lens:facet`, a framework's item `framework:item`, a step `question:level`. */
export type SectionMetrics = Readonly<Record<string, Readonly<Record<string, StatedValue>>>>;
export type StatedMetrics = Readonly<Record<StatementSection, SectionMetrics>>;

export type ReportStatement = {
  readonly format: typeof STATEMENT_FORMAT;
  readonly app: { readonly name: string; readonly version: string };
  /** `sha256` is of the questionnaire as canonical JSON. */
  readonly questionnaire: { readonly id: string; readonly version: string; readonly sha256: string };
  /** `sha256` is of the attached file: the fingerprint. */
  readonly assessment: { readonly id: string; readonly sha256: string };
  /** ISO date that stands on the report. */
  readonly date: string;
  /** The time zone, IANA, in which the moments of its snapshots fall on a day; only where there are some. */
  readonly timeZone?: string;
  /** What was chosen for the pages; read by whoever makes them again. */
  readonly choices: unknown;
  readonly figures: StatedMetrics;
};
