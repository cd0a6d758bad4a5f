import { fileName } from "#assessment/fileName.ts";
import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { saveAs } from "#store/files.ts";
import { today } from "./today.ts";

/** Changes since the last file from which on a copy is worth a reminder: a third of the quick scan. */
const MANY = 10;

/**
 * Whether the loss of so many changes since the last file would hurt; of `known` ones the visitor was reminded already.
 * Where nothing is kept, each would.
 */
export function isFileDue(changes: number, known: number, keepsNothing: boolean): boolean {
  return changes >= known + (keepsNothing ? 1 : MANY);
}

/** Hands an assessment to the visitor as a file, which is then remembered as the last one. Gives its name. */
export function saveFileCopy(assessments: AssessmentStore, assessment: Assessment): string {
  const name = fileName(assessment, "tenspan.json", today());
  saveAs(assessmentText(assessment), name);
  assessments.getState().markSaved([assessment.id]);
  return name;
}
