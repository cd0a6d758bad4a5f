import type { AssessmentError } from "#assessment/assessmentError.ts";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { compareMetrics, type Difference, expectedOf } from "./compareMetrics.ts";
import { questionnaireDigest } from "./questionnaireDigest.ts";
import { readStatement } from "./readStatement.ts";
import type { ReportStatement, StatedMetrics } from "./reportStatement.ts";
import { stateMetrics } from "./stateMetrics.ts";
import { fingerprint } from "./writeStatement.ts";

/** The input of a verification: a report's attachments, or a single assessment file. */
export type VerifyInput =
  | { readonly kind: "report"; readonly assessment: string; readonly statement: string | null }
  | { readonly kind: "assessment"; readonly assessment: string };

/** A mismatch found by the verification. */
export type VerifyFinding =
  /** The report has no statement, or one that cannot be read. */
  | "unstated"
  | "statementDamaged"
  | "statementNewer"
  /** The attached assessment is not the one that the report was made from. */
  | "attachmentChanged"
  /** The app's questionnaire has another version than the report's, or the same version with other content. */
  | "questionnaireVersion"
  | "questionnaireContents"
  /** Assessment and questionnaire match the statement, but a stated metric differs from the recalculated one. */
  | "metricsChanged";

/** The result of verifying a report against its data. */
export type Verification = {
  readonly kind: VerifyInput["kind"];
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  /** Of the assessment text that was passed in, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly statement: ReportStatement | null;
  readonly figures: StatedMetrics;
  readonly findings: readonly VerifyFinding[];
  readonly differences: readonly Difference[];
};

/** Why a verification is not possible: the file is not a valid assessment, or it contains several. */
export type VerifyError = AssessmentError | { readonly kind: "several" };

/** Recalculates every metric of an assessment and compares them with the report's statement. */
export function verify(submitted: VerifyInput, known: readonly Questionnaire[]): Result<Verification, VerifyError> {
  const opened = openFile(submitted.assessment, known);
  if (!opened.ok) return opened;
  const [assessment, ...rest] = opened.value;
  if (assessment === undefined || rest.length > 0) return err({ kind: "several" });
  const questionnaire = matchQuestionnaire(assessment, known);
  if (questionnaire === null) return err({ kind: "unknownQuestionnaire", id: assessment.questionnaire.id });
  const figures = stateMetrics(questionnaire, assessment);
  const own = { assessment, questionnaire, figures };
  if (submitted.kind === "assessment") {
    const of = { kind: submitted.kind, fingerprint: fingerprint(assessment), statement: null };
    return ok({ ...own, ...of, findings: [], differences: [] });
  }
  const attached = sha256(utf8(submitted.assessment));
  return ok({
    kind: submitted.kind,
    fingerprint: attached,
    ...own,
    ...compare(submitted.statement, attached, own),
  });
}

type ExpectedMetrics = Pick<Verification, "questionnaire" | "figures">;

function compare(
  text: string | null,
  attached: string,
  { questionnaire, figures }: ExpectedMetrics,
): Pick<Verification, "statement" | "figures" | "findings" | "differences"> {
  if (text === null) return { statement: null, figures, findings: ["unstated"], differences: [] };
  const read = readStatement(text);
  if (!read.ok) {
    const finding = read.error === "newer" ? "statementNewer" : "statementDamaged";
    return { statement: null, figures, findings: [finding], differences: [] };
  }
  const statement = read.value;
  const expected = expectedOf(statement.figures, figures);
  const differences = compareMetrics(statement.figures, expected);
  const causes = [
    ...(statement.assessment.sha256 === attached ? [] : ["attachmentChanged" as const]),
    ...questionnaireFindings(statement, questionnaire),
  ];
  const unexplained = causes.length === 0 && differences.length > 0;
  return { statement, figures: expected, differences, findings: unexplained ? ["metricsChanged"] : causes };
}

function questionnaireFindings(stated: ReportStatement, questionnaire: Questionnaire): readonly VerifyFinding[] {
  const { id, version, sha256: digest } = stated.questionnaire;
  if (id !== questionnaire.id || version !== questionnaire.version) return ["questionnaireVersion"];
  return digest === questionnaireDigest(questionnaire) ? [] : ["questionnaireContents"];
}
