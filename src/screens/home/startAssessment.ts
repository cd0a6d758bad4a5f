import { newAssessment } from "#assessment/newAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { momentOf } from "#lib/dayOf.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { Entry } from "#store/entry.ts";
import { newId } from "#store/newId.ts";
import { untouchedAssessment } from "./untouchedAssessment.ts";

/** Returns an empty assessment to add; if there is an equal one that was never changed, that one. */
export async function startAssessment(
  assessments: AssessmentStore,
  started: { readonly questionnaire: Questionnaire; readonly builtIn: boolean },
  edition: string,
): Promise<Assessment> {
  const untouched = untouchedAssessment(await seeminglyUntouched(assessments), started, edition);
  if (untouched !== undefined) return untouched;
  // The first target profile is the default, because there is no plan without a target.
  const target = started.questionnaire.targets[0]?.id;
  return newAssessment({ id: newId(), ...started, edition, target, now: momentOf(new Date()) });
}

/** Returns the assessments that were never changed since they were started, as far as they can be read. */
async function seeminglyUntouched(assessments: AssessmentStore): Promise<readonly Entry[]> {
  const { heads, open } = assessments.getState();
  const ids = [...heads.values()]
    .filter(({ summary, archived }) => !archived && summary.createdAt === summary.updatedAt)
    .map(({ id }) => id);
  await Promise.allSettled(ids.map((id) => open(id)));
  return ids.map((id) => assessments.getState().entries.get(id)).filter((entry) => entry !== undefined);
}
