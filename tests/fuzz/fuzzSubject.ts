import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import type { ExportInput, ExportResult } from "#exchange/exportFile.ts";
import exchange from "#exchange/messages/en.json";
import type { Questionnaire } from "#questionnaire/schema.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";
import type { Bytes } from "./reader.ts";

/** What files are read into: the built-in questionnaires and an assessment, which also serves to write valid files. */
export type FuzzSubject = {
  readonly builtIn: readonly Questionnaire[];
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly input: ExportInput;
};

export async function readFuzzSubject(): Promise<FuzzSubject> {
  const questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  const assessment = parsed.value;
  const job = { questionnaire, assessment, choices: defaultChoices(["en-GB"]), date: "2026-11-29" };
  const input = { job, messages: { report, exchange }, method: null, made: "" };
  return { builtIn: [questionnaire, await readCisos4ai("1.0.0")], questionnaire, assessment, input };
}

/** Returns the content of an export of one file. */
export function contentOf(made: ExportResult): Bytes {
  if (!made.ok || made.value.kind !== "file") throw new Error("It is not one file");
  const { content } = made.value;
  return new Uint8Array(typeof content === "string" ? Buffer.from(content) : content);
}
