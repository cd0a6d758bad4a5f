import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAssessmentText } from "#assessment/openFile.ts";
import { reportMessages } from "#node/catalogues.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import { createFormatter } from "#report/formatter.ts";
import { buildPreview } from "#report/preview/buildPreview.ts";
import type { Preview } from "#report/preview/preview.ts";
import { createReportContext } from "#report/reportContext.ts";
import { messageLanguages } from "./readMessages.ts";

const SAMPLE = join(import.meta.dirname, "../../../questionnaires/samples/northmoor-mutual.json");

/** Builds the preview of the sample in each language of the app. */
export async function samplePreviews(): Promise<Readonly<Record<string, Preview>>> {
  const previews = messageLanguages().map(async (language) => [language, await samplePreview(language)] as const);
  return Object.fromEntries(await Promise.all(previews));
}

/** Builds the preview of the sample assessment. Throws if the sample or its questionnaire is invalid. */
export async function samplePreview(language: string): Promise<Preview> {
  const parsed = parseAssessmentText(await readFile(SAMPLE, "utf8"));
  if (!parsed.ok) throw new Error(`The sample is not a valid assessment: ${parsed.error.kind}`);
  const { questionnaire: asked, updatedAt } = parsed.value;
  const questionnaire = (await readBuiltIn(language)).find(({ id }) => id === asked.id);
  if (questionnaire === undefined)
    throw new Error(`The sample answers the questionnaire “${asked.id}”, which is not here`);
  return buildPreview(
    createReportContext(questionnaire, parsed.value, createFormatter(language, reportMessages.of(language))),
    updatedAt,
  );
}
