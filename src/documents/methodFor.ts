import type { ReportJob } from "#report/composeReport.ts";
import { createSay } from "#report/explain/say.ts";
import phrases from "#report/explain/words/en.json";
import { describeMethod } from "#report/method/describeMethod.ts";
import type { Method } from "#report/method/model.ts";

/** The method in full for a report that tells it, in its language; null for a board edition. */
export function methodFor({ questionnaire, choices }: ReportJob): Method | null {
  return choices.edition === "full" ? describeMethod(questionnaire, createSay(choices.language, phrases)) : null;
}
