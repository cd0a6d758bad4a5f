import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { VERSION } from "#lib/version.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnaireDigest } from "./questionnaireDigest.ts";
import { type ReportStatement, STATEMENT_FORMAT } from "./reportStatement.ts";
import { stateMetrics } from "./stateMetrics.ts";

/** Returns the SHA-256 of the assessment's file, the fingerprint printed on its reports. */
export function fingerprint(assessment: Assessment, text = assessmentText(assessment)): string {
  return sha256(utf8(text));
}

type StatementInput = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  /** The text of the assessment's file, if it is already written. */
  readonly text?: string;
  readonly date: string;
  readonly timeZone?: string;
  readonly choices: unknown;
};

/** Builds the statement of a report on this assessment. */
export function makeStatement(input: StatementInput): ReportStatement {
  const { questionnaire, assessment, text, date, timeZone, choices } = input;
  const { id, version } = questionnaire;
  return {
    format: STATEMENT_FORMAT,
    app: { name: "Tenspan", version: VERSION },
    questionnaire: { id, version, sha256: questionnaireDigest(questionnaire) },
    assessment: { id: assessment.id, sha256: fingerprint(assessment, text) },
    date,
    // The time zone reveals where the author is, so it is included only if a printed date depends on it.
    ...(timeZone !== undefined && (assessment.snapshots ?? []).length > 0 && { timeZone }),
    choices,
    figures: stateMetrics(questionnaire, assessment),
  };
}

/** Serializes a statement; equal statements give equal texts. */
export function statementText(statement: ReportStatement): string {
  return `${canonicalJson(statement, 1)}\n`;
}
