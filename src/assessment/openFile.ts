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

/** The text of an assessment file: valid by itself, or what is wrong with it. */
export function parseAssessmentText(text: string): Result<Assessment, AssessmentError> {
  const json = parseJson(text);
  return json.ok ? parseAssessment(json.value) : json;
}

/**
 * The assessments in the text of a file: of one assessment, or of all that "save all" wrote. Each is valid and fits
 * its questionnaire; if a single one does not, none is given.
 */
export function openFile(
  text: string,
  builtIn: readonly Questionnaire[],
): Result<readonly Assessment[], AssessmentError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value) || json.value.format !== ARCHIVE_FORMAT) return openOne(json.value, builtIn);
  const inspected = inspect(json.value, MAX_ARCHIVE_VALUES);
  return inspected.ok ? openAll(json.value.assessments, builtIn) : inspected;
}

function parseJson(text: string): Result<unknown, AssessmentError> {
  if (text.length > MAX_FILE_TEXT || !isModest(text, MAX_ARCHIVE_VALUES)) return err({ kind: "tooBig" });
  try {
    return ok(JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text));
  } catch {
    return err({ kind: "notJson" });
  }
}

function openOne(json: unknown, builtIn: readonly Questionnaire[]): Result<readonly Assessment[], AssessmentError> {
  const parsed = parseAssessment(json);
  if (!parsed.ok) return parsed;
  const match = matchQuestionnaire(parsed.value, builtIn);
  if (match === null) return err({ kind: "unknownQuestionnaire", id: parsed.value.questionnaire.id });
  const problems = checkAnswers(parsed.value, match.questionnaire);
  return problems.length === 0 ? ok([parsed.value]) : err(invalid(problems));
}

function openAll(list: unknown, builtIn: readonly Questionnaire[]): Result<readonly Assessment[], AssessmentError> {
  if (!Array.isArray(list)) {
    return err(invalid([{ path: ["assessments"], code: "wrongType", values: { expected: "array" } }]));
  }
  const assessments: Assessment[] = [];
  for (const [index, json] of list.entries()) {
    const opened = openOne(json, builtIn);
    if (!opened.ok) return err(invalidAt(["assessments", index], opened.error));
    assessments.push(...opened.value);
  }
  return ok(assessments);
}
