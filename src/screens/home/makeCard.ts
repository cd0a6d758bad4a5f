import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import type { Assessment } from "#assessment/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { buildCard } from "#report/card/buildCard.ts";
import type { Card } from "#report/card/card.ts";
import { createFormatter } from "#report/formatter.ts";
import { createReportContext } from "#report/reportContext.ts";
import { reportCatalogue } from "#screens/shell/catalogues.ts";
import { today } from "#screens/today.ts";
import { questionnairesFor } from "#store/builtInVersions.ts";

/**
 * Scores an assessment for its card; null if its questionnaire cannot be loaded, "noQuestionnaire" if the version that
 * was answered is not available.
 */
export async function makeCard(assessment: Assessment, locale: string): Promise<Card | "noQuestionnaire" | null> {
  const [known, messages] = await Promise.all([
    questionnairesFor(assessment.custom === undefined ? [assessment.questionnaire] : []),
    reportCatalogue.load(locale),
  ]);
  if (!known.ok) return null;
  const questionnaire = matchQuestionnaire(assessment, known.value);
  if (questionnaire === null) return "noQuestionnaire";
  const context = createReportContext(questionnaire, assessment, createFormatter(locale, messages));
  return buildCard(buildOverview(context, today()));
}
