import { createFileNamer } from "#assessment/createFileNamer.ts";
import { fileName } from "#assessment/fileName.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { askWorker } from "#exchange/askWorker.ts";
import type { ExportFile } from "#exchange/exportFile.ts";
import { today } from "#screens/today.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { saveAs } from "#store/files.ts";

/** Name of the archive, number of files in it, and number of assessments left out because they cannot be read. */
export type SavedZip = { readonly name: string; readonly count: number; readonly left: number };

/** Saves assessments as a ZIP archive with one file each, and records this; null if that failed. */
export async function saveZip(store: AssessmentStore, ids: readonly string[]): Promise<SavedZip | null> {
  const date = today();
  const everything = await store
    .getState()
    .readEverything(ids)
    .catch(() => null);
  if (everything === null) return null;
  const { assessments, unreadable } = everything;
  const nameOf = createFileNamer();
  const files = assessments.map((one) => ({
    name: nameOf(fileName(one, "tenspan.json", date)),
    content: assessmentText(one),
  }));
  const zipped = await askWorker<ExportFile, never>({ task: "zip", files, date });
  if (!zipped.ok) return null;
  const name = `tenspan-${date}.zip`;
  saveAs(new Blob([zipped.value.content], { type: "application/zip" }), name);
  store.getState().markSaved(assessments.map(({ id }) => id));
  return { name, count: files.length, left: unreadable.length };
}
