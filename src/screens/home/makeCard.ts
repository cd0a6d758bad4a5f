import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import type { Assessment } from "#assessment/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { buildCard } from "#report/card/buildCard.ts";
import type { Card } from "#report/card/card.ts";
import { createReportContext } from "#report/reportContext.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { today } from "#screens/today.ts";
import { questionnairesFor } from "#store/builtInQuestionnaire.ts";

/** The card of an assessment, scored now; null when its questionnaire cannot be had. */
export async function makeCard(assessment: Assessment, locale: string): Promise<Card | null> {
  const match = matchQuestionnaire(assessment, await questionnairesFor(assessment.questionnaire));
  if (match === null) return null;
  const context = createReportContext(match.questionnaire, assessment, createFormatter(locale, english));
  return buildCard(buildOverview(context, today()));
}
