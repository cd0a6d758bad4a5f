import type { Assessment } from "#assessment/schema.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import { whenReady } from "#store/whenReady.ts";
import type { ComparedBackup } from "#screens/backup/compareBackup.ts";
import { compareBackup } from "#screens/backup/compareBackup.ts";
import type { Failure } from "./OpenFailure.tsx";
import { holds, isBare, readAssessments, readBackup } from "./readAssessments.ts";

/** A file from which nothing was imported. */
export type RefusedFile = { readonly name: string; readonly failure: Failure };

/** The outcome of opening files, or the question to the user. */
export type OpenOutcome =
  | { readonly kind: "done"; readonly opened: readonly Assessment[]; readonly refused: readonly RefusedFile[] }
  /** The assessment is already on this device; the user decides. */
  | {
      readonly kind: "exists";
      readonly assessment: Assessment;
      /** The last change of the one on this device, an ISO 8601 moment; null if it cannot be read. */
      readonly here: string | null;
      /** The file has only answers, and the one on this device has more. */
      readonly bare: boolean;
    }
  /** A backup; the user decides on each of its assessments. */
  | { readonly kind: "backup"; readonly backup: ComparedBackup };

type Services = { readonly assessments: AssessmentStore; readonly ownQuestionnaires: OwnQuestionnaires };

/**
 * Reads files and imports their assessments unless the user must decide. A single assessment returns the id to open; a
 * refused file changes nothing.
 */
export async function openFiles(
  files: readonly File[],
  services: Services,
): Promise<OpenOutcome | { readonly kind: "into"; readonly id: string | undefined }> {
  const { assessments, ownQuestionnaires } = services;
  const [single, ...others] = files;
  const backup = single !== undefined && others.length === 0 ? await readBackup(single) : null;
  if (backup !== null) return { kind: "backup", backup: await compareBackup(backup, services) };
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, result: await readAssessments(file, ownQuestionnaires, "take") })),
  );
  // A file opened right after the start must wait until the stored assessments are known.
  await whenReady(assessments);
  const refused = read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, failure: result.error }]));
  const opened = read.flatMap(({ result }) => (result.ok ? result.value : []));
  await openThose(assessments, opened);
  const { entries, heads, importAssessments } = assessments.getState();
  const kept = opened.filter((one) => holds(entries.get(one.id)?.assessment, one));
  const [only] = opened;
  if (opened.length !== 1 || only === undefined || refused.length > 0) {
    // Stored assessments stay as they are, and different versions of them are added as copies.
    const news = opened.filter((one) => !kept.includes(one));
    const ids = importAssessments(news, "keepBoth");
    const taken = news.map((one, index) => ({ ...one, id: ids[index] ?? one.id }));
    return { kind: "done", opened: [...kept, ...taken], refused };
  }
  if (kept.length > 0) return { kind: "into", id: only.id };
  if (!heads.has(only.id)) return { kind: "into", id: importAssessments([only], "keepBoth")[0] };
  const here = entries.get(only.id)?.assessment;
  const bare = here !== undefined && isBare(only) && !isBare(here);
  return { kind: "exists", assessment: only, here: here?.updatedAt ?? null, bare };
}

/** Opens those of the assessments that are already stored, as far as they can be read. */
async function openThose(assessments: AssessmentStore, read: readonly Pick<Assessment, "id">[]): Promise<void> {
  const { heads, open } = assessments.getState();
  const here = read.filter(({ id }) => heads.has(id));
  await Promise.allSettled(here.map(({ id }) => open(id)));
}
