/* Constants and limits of the file format, separate from its schema, so that using them does not load a validator. */

/** Maximum length of a free text, in Unicode code points, as in the schema. */
export const MAX_TEXT = 100_000;

/** Maximum number of answers, more than any questionnaire has questions. */
export const MAX_ANSWERS = 20_000;

/** Maximum number of links of one answer. */
export const MAX_LINKS = 100;

/** Maximum number of decisions for the board, including removed proposals. */
export const MAX_DECISIONS = 100;

/** Maximum number of respondents of an assessment. */
export const MAX_RESPONDENTS = 1000;

/** Maximum length of the welcome text of an invitation, which travels within a link. */
export const MAX_WELCOME = 1000;

/** Maximum number of snapshots that the app takes. Files can contain more. */
export const MAX_SNAPSHOTS = 100;

/** Maximum number of tags of an assessment. */
export const MAX_TAGS = 50;

/** Maximum length of a tag that the app takes, in code points. Files can contain longer ones. */
export const MAX_TAG = 40;

/** The format that this version writes. */
export const ASSESSMENT_FORMAT = "assessment/1";

/** The evidence grades: only stated, documented, or verified independently. */
export const EVIDENCE_GRADES = ["asserted", "documented", "verified"] as const;
/** An evidence grade in files; "asserted" is displayed as Stated. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** The treatment options of a risk, as in ISO 31000: accept it, reduce it, transfer it, or avoid its cause. */
export const RISK_DECISIONS = ["accept", "reduce", "transfer", "avoid"] as const;
/** A treatment decision on a risk. */
export type RiskDecision = (typeof RISK_DECISIONS)[number];

/** Maximum length of a file, in UTF-16 units. */
export const MAX_FILE_TEXT = 50_000_000;
