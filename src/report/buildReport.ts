import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain } from "#scoring/index.ts";
import { buildAims } from "./aims/buildAims.ts";
import { buildAgreement } from "./agreement/buildAgreement.ts";
import { buildBoardMessage } from "./decisions/buildBoardMessage.ts";
import { buildFrameworks } from "./frameworks/buildFrameworks.ts";
import { buildResults } from "./buildResults.ts";
import { listRules } from "./listRules.ts";
import { writeSureness } from "./sureness.ts";
import type { Report } from "./model.ts";
import { buildPlan } from "./plan/buildPlan.ts";
import { buildProgress } from "./progress/buildProgress.ts";
import { listKeyNumbers } from "./progress/keyNumbers.ts";
import { buildRisks } from "./risks/buildRisks.ts";
import { gatherSources } from "./sources.ts";
import type { Formatter } from "./formatter.ts";

/**
 * The report model: every word and number that screens, charts and documents show. Pure: the same questionnaire,
 * assessment, words and date give the same model.
 * @param date the ISO date that stands on the report
 */
export function buildReport(
  questionnaire: Questionnaire,
  assessment: Assessment,
  formatter: Formatter,
  date: string,
): Report {
  const sources = gatherSources(questionnaire, assessment, formatter);
  const results = buildResults(sources, date);
  const { areas, counts, overall } = results;
  const parts = {
    ...results,
    frameworks: buildFrameworks(sources),
    numbers: listKeyNumbers(sources, areas, overall),
    sureness: writeSureness(formatter, counts, overall, questionnaire.scoring.minimumCoverage),
    progress: buildProgress(sources, areas, date),
    agreement: buildAgreement(sources, areas),
    risks: buildRisks(sources),
    plan: buildPlan(sources),
    aims: buildAims(sources, areas),
    explanations: areas.map(({ id }) => explain(sources.scorecard, id)),
    rules: listRules(sources, results),
  };
  return { ...parts, board: buildBoardMessage(parts, assessment, formatter) };
}
