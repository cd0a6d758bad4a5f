import { isObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AssessmentError, invalid, invalidAt } from "./assessmentError.ts";
import { checkAnswers } from "./checkAnswers.ts";
import { ARCHIVE_FORMAT } from "./fileText.ts";
import { inspect, MAX_VALUES } from "./inspect.ts";
import { isModest } from "./isModest.ts";
import { MAX_FILE_TEXT } from "./limits.ts";
import { matchQuestionnaire } from "./matchQuestionnaire.ts";
import { parseAssessment } from "./parseAssessment.ts";
import type { Assessment } from "./schema.ts";

/** An archive contains many assessments. */
export const MAX_ARCHIVE_VALUES = 5 * MAX_VALUES;

/** The assessments of a file, each valid in itself but not yet checked against its questionnaire. */
export type ParsedFile = {
  readonly assessments: readonly Assessment[];
  /** Whether the file is an archive written by "save all". */
  readonly isArchive: boolean;
};

/** Parses an assessment file; the result is valid in itself. */
export function parseAssessmentText(text: string): Result<Assessment, AssessmentError> {
  const json = parseJson(text);
  return json.ok ? parseAssessment(json.value) : json;
}

/** Parses a file with one assessment, or an archive written by "save all"; fails if any of them is not valid. */
export function parseFile(text: string): Result<ParsedFile, AssessmentError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value) || json.value.format !== ARCHIVE_FORMAT) {
    const parsed = parseAssessment(json.value);
    return parsed.ok ? ok({ assessments: [parsed.value], isArchive: false }) : parsed;
  }
  const inspected = inspect(json.value, MAX_ARCHIVE_VALUES);
  return inspected.ok ? parseArchive(json.value.assessments) : inspected;
}

/**
 * Checks that each assessment fits its questionnaire: the embedded one, or the known one of its id and version. If
 * another version of the questionnaire is known but not this one, `missingVersions` decides whether the assessment is
 * rejected or accepted unchecked.
 */
export function fitFile(
  { assessments, isArchive }: ParsedFile,
  known: readonly Questionnaire[],
  missingVersions: "refuse" | "take",
): Result<readonly Assessment[], AssessmentError> {
  for (const [index, assessment] of assessments.entries()) {
    const error = fitError(assessment, known);
    if (error === null || (error.kind === "missingVersion" && missingVersions === "take")) continue;
    return err(isArchive ? invalidAt(["assessments", index], error) : error);
  }
  return ok(assessments);
}

/** Opens a file: returns its assessments if each is valid and fits its questionnaire; fails if any does not. */
export function openFile(
  text: string,
  known: readonly Questionnaire[],
): Result<readonly Assessment[], AssessmentError> {
  const parsed = parseFile(text);
  return parsed.ok ? fitFile(parsed.value, known, "refuse") : parsed;
}

/** Parses JSON of a bounded size and depth. */
export function parseJson(text: string): Result<unknown, AssessmentError> {
  if (text.length > MAX_FILE_TEXT || !isModest(text, MAX_ARCHIVE_VALUES)) return err({ kind: "tooBig" });
  try {
    return ok(JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text));
  } catch {
    return err({ kind: "notJson" });
  }
}

function parseArchive(list: unknown): Result<ParsedFile, AssessmentError> {
  if (!Array.isArray(list)) {
    return err(invalid([{ path: ["assessments"], code: "wrongType", values: { expected: "array" } }]));
  }
  const assessments: Assessment[] = [];
  for (const [index, json] of list.entries()) {
    const parsed = parseAssessment(json);
    if (!parsed.ok) return err(invalidAt(["assessments", index], parsed.error));
    assessments.push(parsed.value);
  }
  return ok({ assessments, isArchive: true });
}

/** Returns why an assessment does not fit its questionnaire; null if it fits. */
function fitError(assessment: Assessment, known: readonly Questionnaire[]): AssessmentError | null {
  const questionnaire = matchQuestionnaire(assessment, known);
  if (questionnaire === null) return missingQuestionnaire(assessment, known);
  const problems = checkAnswers(assessment, questionnaire);
  return problems.length === 0 ? null : invalid(problems);
}

function missingQuestionnaire({ questionnaire }: Assessment, known: readonly Questionnaire[]): AssessmentError {
  const { id, version } = questionnaire;
  const here = known.filter((one) => one.id === id).map((one) => one.version);
  return here.length === 0
    ? { kind: "unknownQuestionnaire", id }
    : { kind: "missingVersion", id, version, here: here.join(", ") };
}
