import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { VERSION } from "#lib/version.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { stateMetrics } from "./stateMetrics.ts";
import { type ReportStatement, STATEMENT_FORMAT } from "./reportStatement.ts";

const digests = new WeakMap<Questionnaire, string>();

/** The SHA-256 of a questionnaire as canonical JSON; computed once for each, they never change. */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  const known = digests.get(questionnaire) ?? sha256(utf8(canonicalJson(questionnaire)));
  digests.set(questionnaire, known);
  return known;
}

/** The SHA-256 of the assessment's file: the fingerprint that its reports carry. */
export function fingerprint(assessment: Assessment): string {
  return sha256(utf8(assessmentText(assessment)));
}

type Made = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly date: string;
  readonly timeZone?: string;
  readonly choices: unknown;
};

/** What a report of this assessment says of itself. */
export function makeStatement({ questionnaire, assessment, date, timeZone, choices }: Made): ReportStatement {
  const { id, version } = questionnaire;
  return {
    format: STATEMENT_FORMAT,
    app: { name: "Tenspan", version: VERSION },
    questionnaire: { id, version, sha256: questionnaireDigest(questionnaire) },
    assessment: { id: assessment.id, sha256: fingerprint(assessment) },
    date,
    // Where somebody was is told only if something printed depends on it.
    ...(timeZone !== undefined && (assessment.snapshots ?? []).length > 0 && { timeZone }),
    choices,
    figures: stateMetrics(questionnaire, assessment),
  };
}

/** The statement as the text of its file: the same statement gives the same text. */
export function statementText(statement: ReportStatement): string {
  return `${canonicalJson(statement, 1)}\n`;
}
