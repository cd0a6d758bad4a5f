import { MAX_VALUES } from "#assessment/inspect.ts";
import { isModest } from "#assessment/isModest.ts";
import { isObject } from "#lib/isObject.ts";
import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import type { Advice } from "#questionnaire/adviceCodes.ts";
import { advise } from "#questionnaire/advise.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { readJson } from "#questionnaire/readJson.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readBytes } from "#store/files.ts";

/** A questionnaire from a file, with advice on its wording. */
export type ReadQuestionnaire = { readonly questionnaire: Questionnaire; readonly warnings: readonly Advice[] };

/** Why a file is rejected as a questionnaire. */
export type QuestionnaireFileError =
  | { readonly kind: "tooBig" | "unreadable" | "empty" | "notText" | "notUnicode" | "assessment" }
  /** The problems that the author must correct, with their paths. */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Maximum size, because each assessment made with an own questionnaire embeds it. */
const MAX_BYTES = 5_000_000;

/**
 * Reads the questionnaire in a single-document file, with the checks of `npm run check:questionnaire`; or returns its
 * problems.
 */
export async function readQuestionnaireFile(file: Blob): Promise<Result<ReadQuestionnaire, QuestionnaireFileError>> {
  if (file.size === 0) return err({ kind: "empty" });
  const bytes = await readBytes(file, MAX_BYTES);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return err({ kind: text.error });
  if (!isModest(text.value, MAX_VALUES)) return err({ kind: "tooBig" });
  const json = readJson(text.value);
  if (!json.ok) return err({ kind: "invalid", problems: [json.error] });
  if (isAssessment(json.value)) return err({ kind: "assessment" });
  const parsed = parseQuestionnaire(json.value);
  if (!parsed.ok) return err({ kind: "invalid", problems: problemsOfError(parsed.error) });
  return ok({ questionnaire: parsed.value, warnings: advise(parsed.value) });
}

function isAssessment(json: unknown): boolean {
  return isObject(json) && typeof json.format === "string" && json.format.startsWith("assessment");
}
