import { momentOf } from "#lib/dayOf.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { whenReady } from "#store/whenReady.ts";
import { makeDemo } from "./makeDemo.ts";

/**
 * Adds the demo portfolio, except for those of its assessments that are here already. Returns false if its
 * questionnaire cannot be loaded.
 */
export async function openDemo(assessments: AssessmentStore): Promise<boolean> {
  const [first] = questionnaireList();
  const loaded = first === undefined ? null : await builtInQuestionnaire({ id: first.id });
  if (loaded === null || !loaded.ok) return false;
  await whenReady(assessments);
  const { heads, importAssessments } = assessments.getState();
  const made = makeDemo(loaded.value, momentOf(new Date()));
  importAssessments(
    made.filter(({ id }) => !heads.has(id)),
    "keepBoth",
  );
  return true;
}
