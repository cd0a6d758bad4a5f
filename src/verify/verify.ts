import type { AssessmentError } from "#assessment/assessmentError.ts";
import { openFile } from "#assessment/openFile.ts";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { compareMetrics, type Difference, expectedOf } from "./compareMetrics.ts";
import { readStatement } from "./readStatement.ts";
import { stateMetrics } from "./stateMetrics.ts";
import type { StatedMetrics, ReportStatement } from "./reportStatement.ts";
import { fingerprint, questionnaireDigest } from "./writeStatement.ts";

/** What was handed in: a report with what it carries, or an assessment file alone. */
export type VerifyInput =
  | { readonly kind: "report"; readonly assessment: string; readonly statement: string | null }
  | { readonly kind: "assessment"; readonly assessment: string };

/** What does not agree. */
export type VerifyFinding =
  /** The report does not say what it rests on; or in a way that cannot be read. */
  | "unstated"
  | "statementDamaged"
  | "statementNewer"
  /** The assessment in the report is not the one that it was made from. */
  | "attachmentChanged"
  /** The questionnaire here has another version than the report's, or the same version and other contents. */
  | "questionnaireVersion"
  | "questionnaireContents"
  /** The assessment and the questionnaire are as stated, and still a figure is not what they give. */
  | "figuresChanged";

export type Verification = {
  readonly kind: VerifyInput["kind"];
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  /** Of the assessment as it was handed in, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly statement: ReportStatement | null;
  readonly figures: StatedMetrics;
  readonly findings: readonly VerifyFinding[];
  readonly differences: readonly Difference[];
};

/** Why nothing can be said: the assessment is no assessment, or the file holds several. */
export type VerifyError = AssessmentError | { readonly kind: "several" };

/** Computes every number of an assessment anew, and compares with what its report says. */
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

type Known = Pick<Verification, "questionnaire" | "figures">;

function compare(
  text: string | null,
  attached: string,
  { questionnaire, figures }: Known,
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
  return { statement, figures: expected, differences, findings: unexplained ? ["figuresChanged"] : causes };
}

function questionnaireFindings(stated: ReportStatement, questionnaire: Questionnaire): readonly VerifyFinding[] {
  const { id, version, sha256: digest } = stated.questionnaire;
  if (id !== questionnaire.id || version !== questionnaire.version) return ["questionnaireVersion"];
  return digest === questionnaireDigest(questionnaire) ? [] : ["questionnaireContents"];
}
