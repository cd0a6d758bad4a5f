import { isObject, type JsonObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { checkShape } from "#questionnaire/checkShape.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOf } from "#questionnaire/problems.ts";
import { type AssessmentError, invalid, invalidAt } from "./assessmentError.ts";
import { inspect, MAX_VALUES } from "./inspect.ts";
import { CURRENT_VERSION, migrate, migrations } from "./migrations.ts";
import { type Assessment, assessmentSchema } from "./schema.ts";

const FORMAT = /^assessment\/([1-9]\d{0,8})$/;
const MAX_FORMAT_LENGTH = 80;
/** Maximum number of problems described; a hostile document can have a million. */
const MAX_PROBLEMS = 10;

/**
 * Parses an assessment from a file or the browser's storage, the only way in: returns a valid assessment of the current
 * version, or what is wrong with it. `checkAnswers` checks it against its questionnaire.
 */
export function parseAssessment(json: unknown): Result<Assessment, AssessmentError> {
  const recognised = recognise(json);
  if (!recognised.ok) return recognised;
  const inspected = inspect(json, MAX_VALUES);
  if (!inspected.ok) return inspected;

  const { document, version } = recognised.value;
  const current = migrate(document, version, migrations);
  const shape = checkShape(assessmentSchema, current);
  if (shape.ok) return withSoundQuestionnaire(shape.value);
  const problems = problemsOf(shape.issues, current, MAX_PROBLEMS);
  return err(
    problems.length === 0 ? { kind: "tooBig" } : invalid(problems, shape.isWhole ? shape.issues.length : MAX_VALUES),
  );
}

function recognise(json: unknown): Result<{ document: JsonObject; version: number }, AssessmentError> {
  if (!isObject(json)) return err({ kind: "notAnAssessment", format: null });
  const format = typeof json.format === "string" ? json.format : null;
  const digits = FORMAT.exec(format ?? "")?.[1];
  if (digits === undefined) {
    return err({ kind: "notAnAssessment", format: format?.slice(0, MAX_FORMAT_LENGTH) ?? null });
  }
  const version = Number(digits);
  if (version > CURRENT_VERSION) return err({ kind: "tooNew", version });
  return ok({ document: json, version });
}

function withSoundQuestionnaire(assessment: Assessment): Result<Assessment, AssessmentError> {
  const { custom, questionnaire } = assessment;
  if (custom === undefined) return ok(assessment);
  if (custom.id !== questionnaire.id || custom.version !== questionnaire.version) {
    return err(invalid([{ path: ["custom"], code: "otherQuestionnaire", values: { id: custom.id } }]));
  }
  const parsed = parseQuestionnaire(custom);
  if (parsed.ok) return ok({ ...assessment, custom: parsed.value });
  return err(invalidAt(["custom"], invalid(parsed.error.kind === "invalid" ? parsed.error.problems : [])));
}
