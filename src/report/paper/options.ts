/** What the paper says: a few pages that a board reads, or everything. */
export const EDITIONS = ["board", "full"] as const;
export type Edition = (typeof EDITIONS)[number];

/** What the reader of the report chose for it. */
export type DocumentOptions = {
  readonly edition: Edition;
  /** A marking on every page, such as "Confidential". */
  readonly classification: string;
  /** The first characters of the assessment's SHA-256, or empty. */
  readonly fingerprint: string;
};
