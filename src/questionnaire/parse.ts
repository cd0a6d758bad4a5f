import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";
import * as z from "zod/mini";
import { check } from "./check.ts";
import { problemsOf } from "./problems.ts";
import { QUESTIONNAIRE_FORMAT, type Questionnaire, questionnaireSchema } from "./schema.ts";

/** What the door itself says, beside the shape's codes, the schema's and those of the checks. */
export const DOOR_CODES = ["notAQuestionnaire", "tooNew"] as const;

/** Why JSON is not taken as a questionnaire. */
export type QuestionnaireError =
  | { readonly kind: "notAQuestionnaire" }
  /** Written for a later version of the format, `questionnaire/<number>`. */
  | { readonly kind: "tooNew"; readonly format: string }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

const envelope = z.looseObject({ format: z.string() });
const FORMAT = /^questionnaire\/([1-9]\d{0,8})$/;

/** The one door for questionnaire JSON: a questionnaire that keeps every rule, or why it is refused. */
export function parseQuestionnaire(json: unknown): Result<Questionnaire, QuestionnaireError> {
  const opened = envelope.safeParse(json);
  const version = opened.success ? FORMAT.exec(opened.data.format)?.[1] : undefined;
  if (!opened.success || version === undefined) return err({ kind: "notAQuestionnaire" });
  const { format } = opened.data;
  if (format !== QUESTIONNAIRE_FORMAT) return err({ kind: "tooNew", format });

  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success) return err({ kind: "invalid", problems: problemsOf(parsed.error, json) });
  const findings = check(parsed.data);
  return findings.length === 0 ? ok(parsed.data) : err({ kind: "invalid", problems: findings });
}
