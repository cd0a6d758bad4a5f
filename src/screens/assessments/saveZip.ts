import { fileName } from "#assessment/fileName.ts";
import { foldFileName } from "#assessment/foldFileName.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { askWorker } from "#exchange/askWorker.ts";
import type { ExportFile } from "#exchange/exportFile.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { saveAs } from "#store/files.ts";
import { today } from "#screens/today.ts";

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
  const names = uniqueNames(assessments.map((one) => fileName(one, "tenspan.json", date)));
  const files = assessments.map((one, index) => ({ name: names[index] ?? one.id, content: assessmentText(one) }));
  const zipped = await askWorker<ExportFile, never>({ task: "zip", files, date });
  if (!zipped.ok) return null;
  const name = `tenspan-${date}.zip`;
  saveAs(new Blob([zipped.value.content], { type: "application/zip" }), name);
  store.getState().markSaved(assessments.map(({ id }) => id));
  return { name, count: files.length, left: unreadable.length };
}

/**
 * Adds a number to repeated names: `Acme-full-2026-01-31.tenspan.json`, `Acme-full-2026-01-31-2.tenspan.json`. Names that
 * some file systems treat as equal count as repeated.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const taken = new Set(names.map(foldFileName));
  return names.map((name) => {
    const count = counts.get(foldFileName(name)) ?? 0;
    counts.set(foldFileName(name), count + 1);
    if (count === 0) return name;
    const [, stem = name, rest = ""] = /^([^.]*)(\..*)?$/.exec(name) ?? [];
    let next = count + 1;
    while (taken.has(foldFileName(`${stem}-${next}${rest}`))) next += 1;
    const unique = `${stem}-${next}${rest}`;
    taken.add(foldFileName(unique));
    return unique;
  });
}
