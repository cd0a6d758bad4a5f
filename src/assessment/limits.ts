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

/** Most snapshots that are taken. Files may hold more. */
export const MAX_SNAPSHOTS = 100;

/** The format that this version writes. */
export const ASSESSMENT_FORMAT = "assessment/1";

/** What an answer rests on: stated only, documented, or verified by somebody independent. */
export const EVIDENCE_GRADES = ["asserted", "documented", "verified"] as const;
/** An evidence grade as files say it; "asserted" is shown as Stated. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What an organisation does about a risk (ISO 31000 names them alike): accept it, reduce it, transfer it, or avoid its cause. */
export const RISK_DECISIONS = ["accept", "reduce", "transfer", "avoid"] as const;
/** What is decided about a risk. */
export type RiskDecision = (typeof RISK_DECISIONS)[number];

/** Longest file that is opened, in UTF-16 units. */
export const MAX_FILE_TEXT = 50_000_000;
