/*
 * The statement of a report: its metrics and their origin, attached as JSON, so that every number on the pages can be
 * recalculated and compared.
 */

/** The format of the data in a report; it changes only with a new meaning. */
export const STATEMENT_FORMAT = "tenspan-report/1";
/** Number of fingerprint characters printed on each page. */
export const PRINTED_LENGTH = 12;

/** The value of a metric: an unrounded number from scoring, the id of a band, or null for "not rated". */
export type StatedValue = number | string | null;

/** The sections of the metrics. */
export const STATEMENT_SECTIONS = ["nodes", "lenses", "frameworks", "risks", "plan"] as const;
/** A section of the metrics. */
export type StatementSection = (typeof STATEMENT_SECTIONS)[number];

/**
 * id → name of the metric → value. The id of a facet is `lens:facet`, of a framework item `framework:item`, of a step
 * `question:level`.
 */
export type SectionMetrics = Readonly<Record<string, Readonly<Record<string, StatedValue>>>>;
/** All metrics of a report, by section. */
export type StatedMetrics = Readonly<Record<StatementSection, SectionMetrics>>;

/** What a report states about itself as data, to be verified. */
export type ReportStatement = {
  readonly format: typeof STATEMENT_FORMAT;
  readonly app: { readonly name: string; readonly version: string };
  /** `sha256` is that of the questionnaire as canonical JSON. */
  readonly questionnaire: { readonly id: string; readonly version: string; readonly sha256: string };
  /** `sha256` is that of the attached file, also called the fingerprint. */
  readonly assessment: { readonly id: string; readonly sha256: string };
  /** The report's date, ISO. */
  readonly date: string;
  /** The IANA time zone in which the days of its snapshots are given; only if there are snapshots. */
  readonly timeZone?: string;
  /** The choices for the pages, needed to generate them again; untrusted. */
  readonly choices: unknown;
  readonly figures: StatedMetrics;
};
