/*
 * The words and bounds of the file format, apart from its schema: who only needs these does not load a validator.
 */

/** Longest free text, in Unicode code points, as the schema counts: a long note, not a book. */
export const MAX_TEXT = 100_000;

/** More answers than any questionnaire has questions. */
export const MAX_ANSWERS = 20_000;

/** Most links of one answer. */
export const MAX_LINKS = 100;

/** Most decisions that a board is asked for, removed proposals included. */
export const MAX_DECISIONS = 100;

/** The format that this version writes. */
export const ASSESSMENT_FORMAT = "assessment/1";

/** How far an answer can be shown: somebody said so, a document says so, or somebody checked. */
export const EVIDENCE_GRADES = ["asserted", "documented", "verified"] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What an organisation does about a risk (ISO 31000 names them alike): bear it, lower it, hand it on, or stop its cause. */
export const RISK_DECISIONS = ["accept", "reduce", "transfer", "avoid"] as const;
export type RiskDecision = (typeof RISK_DECISIONS)[number];

/** Longest file that is opened, in UTF-16 units. */
export const MAX_FILE_TEXT = 50_000_000;
