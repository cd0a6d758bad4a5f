import type { Assessment } from "#assessment/schema.ts";
import { lazy } from "#lib/lazy.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explain } from "#scoring/index.ts";
import { buildAgreement } from "./agreement/buildAgreement.ts";
import { buildResults } from "./buildResults.ts";
import { buildBoardMessage } from "./decisions/buildBoardMessage.ts";
import type { Formatter } from "./formatter.ts";
import { buildFrameworks } from "./frameworks/buildFrameworks.ts";
import { listRules } from "./listRules.ts";
import { buildPlan } from "./plan/buildPlan.ts";
import { buildProgress } from "./progress/buildProgress.ts";
import { buildTimeline } from "./progress/buildTimeline.ts";
import { listKeyNumbers } from "./progress/listKeyNumbers.ts";
import type { Report } from "./report.ts";
import { createReportContext } from "./reportContext.ts";
import { buildRisks } from "./risks/buildRisks.ts";
import { writeSureness } from "./sureness.ts";
import { buildTargets } from "./targets/buildTargets.ts";

/** Number of snapshots next to today in the report. */
const MAX_SNAPSHOTS = 4;

/**
 * Builds the report model: every text and number of screens, charts and documents. Pure: the same questionnaire,
 * assessment, formatter and date give the same model.
 * @param date the ISO date of the report
 */
export function buildReport(
  questionnaire: Questionnaire,
  assessment: Assessment,
  formatter: Formatter,
  date: string,
): Report {
  const context = createReportContext(questionnaire, assessment, formatter);
  const results = buildResults(context, date);
  const { areas, counts, overall } = results;
  // The board edition does not show them, so they are built when something reads them.
  const frameworks = lazy(() => buildFrameworks(context));
  const targets = lazy(() => buildTargets(context, areas));
  const parts = {
    ...results,
    numbers: listKeyNumbers(context, areas, overall),
    sureness: writeSureness(formatter, counts, overall, questionnaire.scoring.minimumCoverage),
    progress: buildProgress(context, areas, date),
    timeline: (assessment.snapshots ?? []).length === 0 ? null : buildTimeline(context, results, MAX_SNAPSHOTS),
    agreement: buildAgreement(context, areas),
    risks: buildRisks(context),
    plan: buildPlan(context),
    explanations: areas.map(({ id }) => explain(context.scorecard, id)),
    rules: listRules(context, results),
  };
  return {
    ...parts,
    board: buildBoardMessage(parts, assessment, formatter),
    get frameworks() {
      return frameworks();
    },
    get targets() {
      return targets();
    },
  };
}
