import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildOverview } from "./buildOverview.ts";
import type { Report } from "./model.ts";
import { gatherSources } from "./sources.ts";
import type { Words } from "./words.ts";

/**
 * The report model: every word and number that screens, charts and documents show. Pure: the same questionnaire,
 * assessment, words and date give the same model.
 * @param date the ISO date that stands on the report
 */
export function buildReport(questionnaire: Questionnaire, assessment: Assessment, words: Words, date: string): Report {
  const sources = gatherSources(questionnaire, assessment, words);
  return buildOverview(sources, date);
}
