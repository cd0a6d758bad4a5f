import type { ReportJob } from "#document/composeReport.ts";
import { createExplainFormatter, type ExplainMessages } from "#explain/explainFormatter.ts";
import { describeMethod } from "#explain/method/describeMethod.ts";
import type { Method } from "#explain/method/method.ts";

/** The method in full for a report that tells it, in its language; null for a board edition. */
export function methodFor({ questionnaire, choices }: ReportJob, explainMessages: ExplainMessages): Method | null {
  return choices.edition === "full"
    ? describeMethod(questionnaire, createExplainFormatter(choices.language, explainMessages))
    : null;
}
