import * as z from "zod/mini";
import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { withAnswerSets } from "./answerSets.ts";
import { check } from "./check.ts";
import { checkShape } from "./checkShape.ts";
import { problemsOf } from "./problems.ts";
import { QUESTIONNAIRE_FORMAT, type Questionnaire, questionnaireSchema } from "./schema.ts";

/** Problem codes of `parseQuestionnaire`, in addition to those of the shape, the schema and the checks. */
export const DOOR_CODES = ["notAQuestionnaire", "tooNew"] as const;

/** Why JSON is rejected as a questionnaire. */
export type QuestionnaireError =
  | { readonly kind: "notAQuestionnaire" }
  /** Written for a later version of the format, `questionnaire/<number>`. */
  | { readonly kind: "tooNew"; readonly format: string }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Maximum number of issues examined; a hostile document can have a million. */
const MAX_FAULTS = 100;

const envelope = z.looseObject({ format: z.string() });
const FORMAT = /^questionnaire\/([1-9]\d{0,8})$/;

/**
 * Parses questionnaire JSON, the only way in: returns a questionnaire that fulfils every rule, or why it is rejected.
 */
export function parseQuestionnaire(json: unknown): Result<Questionnaire, QuestionnaireError> {
  const opened = envelope.safeParse(json);
  const version = opened.success ? FORMAT.exec(opened.data.format)?.[1] : undefined;
  if (!opened.success || version === undefined) return err({ kind: "notAQuestionnaire" });
  const { format } = opened.data;
  if (format !== QUESTIONNAIRE_FORMAT) return err({ kind: "tooNew", format });

  const shape = checkShape(questionnaireSchema, json);
  if (!shape.ok) return err({ kind: "invalid", problems: problemsOf(shape.issues, json, MAX_FAULTS) });
  const findings = check(shape.value);
  return findings.length === 0 ? ok(withAnswerSets(shape.value)) : err({ kind: "invalid", problems: findings });
}
