import { fileName } from "#assessment/fileName.ts";
import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { saveAs } from "#store/files.ts";
import { today } from "./today.ts";

/** Number of changes since the last file that triggers a reminder: a third of the quick scan. */
const MANY_CHANGES = 10;

/**
 * Tells whether to remind of saving a file after this many changes; the last reminder was at `known` changes. If
 * nothing is kept on the device, a single change is enough.
 */
export function isFileDue(changes: number, known: number, keepsNothing: boolean): boolean {
  return changes >= known + (keepsNothing ? 1 : MANY_CHANGES);
}

/** An assessment as a file. */
export function fileCopy(assessment: Assessment): { readonly name: string; readonly content: Blob } {
  const content = new Blob([assessmentText(assessment)], { type: "application/json" });
  return { name: fileName(assessment, "tenspan.json", today()), content };
}

/** Saves an assessment as a file, and records this. Returns the file name. */
export function saveFileCopy(assessments: AssessmentStore, assessment: Assessment): string {
  const { name, content } = fileCopy(assessment);
  saveAs(content, name);
  assessments.getState().markSaved([assessment.id]);
  return name;
}
