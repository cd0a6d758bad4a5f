import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AssessmentError, invalid, invalidAt } from "./assessmentError.ts";
import { checkAnswers } from "./checkAnswers.ts";
import { ARCHIVE_FORMAT } from "./fileText.ts";
import { MAX_FILE_TEXT } from "./limits.ts";
import { isModest } from "./isModest.ts";
import { inspect, MAX_VALUES } from "./inspect.ts";
import { isObject } from "#lib/isObject.ts";
import { matchQuestionnaire } from "./matchQuestionnaire.ts";
import { parseAssessment } from "./parse.ts";
import type { Assessment } from "./schema.ts";

/** An archive holds many assessments. */
const MAX_ARCHIVE_VALUES = 5 * MAX_VALUES;

/** The assessments of a file, each valid by itself; whether they fit their questionnaires is not known yet. */
export type ParsedFile = {
  readonly assessments: readonly Assessment[];
  /** Whether it is a file of all that "save all" wrote. */
  readonly isArchive: boolean;
};

/** The text of an assessment file: valid by itself, or what is wrong with it. */
export function parseAssessmentText(text: string): Result<Assessment, AssessmentError> {
  const json = parseJson(text);
  return json.ok ? parseAssessment(json.value) : json;
}

/** What is in the text of a file: one assessment, or all that "save all" wrote; if a single one is not valid, none. */
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
 * The assessments of a file, if each fits its questionnaire: the one inside it, or the one of its id and version among
 * `known`. One whose version is not there, though another of the same questionnaire is, is refused or taken unchecked.
 */
export function fitFile(
  { assessments, isArchive }: ParsedFile,
  known: readonly Questionnaire[],
  missingVersions: "refuse" | "take",
): Result<readonly Assessment[], AssessmentError> {
  for (const [index, assessment] of assessments.entries()) {
    const error = misfit(assessment, known);
    if (error === null || (error.kind === "missingVersion" && missingVersions === "take")) continue;
    return err(isArchive ? invalidAt(["assessments", index], error) : error);
  }
  return ok(assessments);
}

/** The assessments in the text of a file, if each is valid and fits its questionnaire; if a single one does not, none. */
export function openFile(
  text: string,
  known: readonly Questionnaire[],
): Result<readonly Assessment[], AssessmentError> {
  const parsed = parseFile(text);
  return parsed.ok ? fitFile(parsed.value, known, "refuse") : parsed;
}

function parseJson(text: string): Result<unknown, AssessmentError> {
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

/** Why an assessment does not fit its questionnaire; null when it does. */
function misfit(assessment: Assessment, known: readonly Questionnaire[]): AssessmentError | null {
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
