import { MAX_VALUES } from "#assessment/inspect.ts";
import { isModest } from "#assessment/isModest.ts";
import { isObject } from "#lib/isObject.ts";
import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { advise } from "#questionnaire/advise.ts";
import type { Advice } from "#questionnaire/adviceCodes.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { readJson } from "#questionnaire/readJson.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readBytes } from "#store/files.ts";

/** A questionnaire of a file, and what could be better in it. */
export type ReadQuestionnaire = { readonly questionnaire: Questionnaire; readonly warnings: readonly Advice[] };

/** Why a file is not taken as a questionnaire. */
export type QuestionnaireFileError =
  | { readonly kind: "tooBig" | "unreadable" | "notText" | "notUnicode" | "assessment" }
  /** What the author has to put right, with the places. */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** More than any questionnaire has: each assessment that is made with one carries it. */
const MOST_BYTES = 5_000_000;

/** The questionnaire in a file of one document, checked as `npm run check:questionnaire` does; or what is wrong with it. */
export async function readQuestionnaireFile(file: Blob): Promise<Result<ReadQuestionnaire, QuestionnaireFileError>> {
  const bytes = await readBytes(file, MOST_BYTES);
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
