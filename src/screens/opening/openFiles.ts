import type { Assessment } from "#assessment/schema.ts";
import type { ComparedBackup } from "#screens/backup/compareBackup.ts";
import { compareBackup } from "#screens/backup/compareBackup.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import { whenReady } from "#store/whenReady.ts";
import type { Failure } from "./OpenFailure.tsx";
import { containsFile, hasOnlyAnswers, readAssessments, readBackup } from "./readAssessments.ts";

/** A file from which nothing was imported. `file` can be handed to the screen that reads it. */
export type RefusedFile = { readonly name: string; readonly failure: Failure; readonly file: File };

/** What the notice of opened assessments shows of each. */
export type OpenedAssessment = Pick<Assessment, "id" | "title" | "subject" | "createdAt">;

/** The outcome of opening files, or the question to the user. */
export type OpenOutcome =
  | { readonly kind: "done"; readonly opened: readonly OpenedAssessment[]; readonly refused: readonly RefusedFile[] }
  /** The assessment is already on this device; the user decides. */
  | {
      readonly kind: "exists";
      readonly assessment: Assessment;
      /** The last change of the one on this device, an ISO 8601 moment; null if it cannot be read. */
      readonly here: string | null;
      /** The file has only answers, and the one on this device has more. */
      readonly hasLess: boolean;
    }
  /** A backup; the user decides on each of its assessments. */
  | { readonly kind: "backup"; readonly backup: ComparedBackup };

type Services = { readonly assessments: AssessmentStore; readonly ownQuestionnaires: OwnQuestionnaires };

/**
 * Reads files and imports their assessments unless the user must decide. A single assessment returns the id to open; a
 * refused file changes nothing. `onProgress` receives the number of files that are done.
 */
export async function openFiles(
  files: readonly File[],
  services: Services,
  onProgress: (done: number) => void = () => {},
): Promise<OpenOutcome | { readonly kind: "into"; readonly id: string | undefined }> {
  const { assessments } = services;
  const [single, ...others] = files;
  if (single === undefined || others.length > 0) return openMany(files, services, onProgress);
  const backup = await readBackup(single);
  if (backup !== null) return { kind: "backup", backup: await compareBackup(backup, services) };
  const { opened, refused } = await readFiles([single], services);
  const [only] = opened;
  if (opened.length !== 1 || only === undefined)
    return { kind: "done", opened: importNew(assessments, opened), refused };
  const { entries, heads, importAssessments } = assessments.getState();
  const kept = opened.filter((one) => containsFile(entries.get(one.id)?.assessment, one));
  if (kept.length > 0) return { kind: "into", id: only.id };
  if (!heads.has(only.id)) return { kind: "into", id: importAssessments([only], "keepBoth")[0] };
  const here = entries.get(only.id)?.assessment;
  const hasLess = here !== undefined && hasOnlyAnswers(only) && !hasOnlyAnswers(here);
  return { kind: "exists", assessment: only, here: here?.updatedAt ?? null, hasLess };
}

/** Files read and stored together: few enough to show progress and to need little memory. */
const BATCH = 20;

/** Imports the assessments of several files. Those that were not open before are closed again once they are stored. */
async function openMany(
  files: readonly File[],
  services: Services,
  onProgress: (done: number) => void,
): Promise<OpenOutcome> {
  const { assessments } = services;
  const opened: OpenedAssessment[] = [];
  const refused: RefusedFile[] = [];
  for (let from = 0; from < files.length; from += BATCH) {
    onProgress(from);
    const openBefore = new Set(assessments.getState().entries.keys());
    const read = await readFiles(files.slice(from, from + BATCH), services);
    const imported = importNew(assessments, read.opened);
    refused.push(...read.refused);
    opened.push(...imported);
    const { settled, close } = assessments.getState();
    await settled();
    close(imported.map(({ id }) => id).filter((id) => !openBefore.has(id)));
  }
  return { kind: "done", opened, refused };
}

/** Reads files, and opens those of their assessments that are already stored. */
async function readFiles(files: readonly File[], { assessments, ownQuestionnaires }: Services) {
  const read = await Promise.all(
    files.map(async (file) => ({ file, result: await readAssessments(file, ownQuestionnaires, "take") })),
  );
  // A file opened right after the start must wait until the stored assessments are known.
  await whenReady(assessments);
  const opened = read.flatMap(({ result }) => (result.ok ? result.value : []));
  await openThose(assessments, opened);
  return {
    opened,
    refused: read.flatMap(({ file, result }): readonly RefusedFile[] =>
      result.ok ? [] : [{ name: file.name, failure: result.error, file }],
    ),
  };
}

/**
 * Imports what is not here yet: stored assessments stay as they are, and other versions of them are added as copies.
 */
function importNew(store: AssessmentStore, found: readonly Assessment[]): readonly OpenedAssessment[] {
  const { entries, importAssessments } = store.getState();
  const isKept = (one: Assessment) => containsFile(entries.get(one.id)?.assessment, one);
  const news = found.filter((one) => !isKept(one));
  const ids = importAssessments(news, "keepBoth");
  const taken = news.map((one, index) => ({ ...shownOf(one), id: ids[index] ?? one.id }));
  return [...found.filter(isKept).map(shownOf), ...taken];
}

function shownOf({ id, title, subject, createdAt }: Assessment): OpenedAssessment {
  return { id, title, subject, createdAt };
}

/** Opens those of the assessments that are already stored, as far as they can be read. */
async function openThose(assessments: AssessmentStore, read: readonly Pick<Assessment, "id">[]): Promise<void> {
  const { heads, open } = assessments.getState();
  const here = read.filter(({ id }) => heads.has(id));
  await Promise.allSettled(here.map(({ id }) => open(id)));
}
