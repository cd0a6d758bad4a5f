import type { Assessment } from "#assessment/schema.ts";
import { discussionState } from "#assessment/workshop/discussions.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { listAreas } from "#report/areas.ts";
import { buildRadar } from "#report/buildRadar.ts";
import type { Formatter } from "#report/formatter.ts";
import { describeNode } from "#report/nodeReport.ts";
import type { Radar } from "#report/radar.ts";
import { createReportContext } from "#report/reportContext.ts";

/** Returns the radar of the agreed answers alone, without a comparison with a snapshot. */
export function agreedRadar(questionnaire: Questionnaire, assessment: Assessment, formatter: Formatter): Radar {
  const answers = Object.fromEntries(
    Object.entries(assessment.answers).filter(([id]) => discussionState(assessment, id) === "agreed"),
  );
  const context = createReportContext(questionnaire, { ...assessment, answers, snapshots: [] }, formatter);
  const { title } = questionnaire;
  return buildRadar(
    context,
    listAreas(context),
    describeNode(context, { id: "overall", number: "", title, short: title }),
  );
}
