import { momentOf } from "#lib/dayOf.ts";
import type { Services } from "#screens/services.tsx";
import type { TrashKey } from "#store/databaseSchema.ts";
import { trashKey } from "#store/trash.ts";
import type { ComparedBackup, ComparedItem } from "./compareBackup.ts";

/** The choice for an assessment of a backup. "replace" moves the one on this device to the trash. */
export type RestoreChoice = "add" | "keepBoth" | "replace" | "leave";

/** The number of restored assessments and questionnaires, and the undo. */
export type RestoreResult = {
  readonly count: number;
  readonly questionnaires: number;
  readonly undo: () => Promise<void>;
};

type ReadableItem = Exclude<ComparedItem, { readonly state: "damaged" }>;

/** Restores the chosen assessments and the new questionnaires of a backup. Nothing else on this device changes. */
export async function restoreBackup(
  { items, newQuestionnaires }: ComparedBackup,
  choiceOf: (item: ReadableItem) => RestoreChoice,
  services: Services,
): Promise<RestoreResult> {
  const { ownQuestionnaires } = services;
  const openedAt = momentOf(new Date());
  let questionnaires = 0;
  for (const document of newQuestionnaires) {
    const { id, version } = document;
    if ((await ownQuestionnaires.put({ id, version, openedAt, document })) === null) questionnaires += 1;
  }
  const added: string[] = [];
  const replaced: TrashKey[] = [];
  for (const item of items) {
    const choice = item.state === "damaged" ? "leave" : choiceOf(item);
    if (item.state === "damaged" || choice === "leave") continue;
    if (choice === "replace") replaced.push(...(await replace(item, services)));
    else add(item, added, services);
    if (choice === "replace") added.push(item.assessment.id);
  }
  await services.assessments.getState().settled();
  return { count: added.length, questionnaires, undo: () => undo(added, replaced, services) };
}

function add({ assessment, isArchived }: ReadableItem, added: string[], { assessments }: Services): void {
  const { importAssessments, setArchived } = assessments.getState();
  const ids = importAssessments([assessment], "keepBoth");
  if (isArchived) setArchived(ids, true);
  added.push(...ids);
}

/** Moves the assessment on this device to the trash and restores the one of the backup. */
async function replace(
  { assessment, isArchived }: ReadableItem,
  { assessments }: Services,
): Promise<readonly TrashKey[]> {
  const { id } = assessment;
  const { moveToTrash, importAssessments, setArchived, changeReport } = assessments.getState();
  const report = assessments.getState().entries.get(id)?.report ?? null;
  const key = await moveToTrash(id);
  importAssessments([assessment], "keepBoth");
  // A backup has no report choices.
  if (report !== null) changeReport(id, () => report);
  setArchived([id], isArchived);
  return key === null ? [] : [key];
}

async function undo(added: readonly string[], replaced: readonly TrashKey[], services: Services): Promise<void> {
  const { assessments, trash } = services;
  const { moveToTrash, restoreTrashed, settled } = assessments.getState();
  const moved: TrashKey[] = [];
  for (const id of added) {
    const key = await moveToTrash(id);
    if (key !== null) moved.push(key);
  }
  await settled();
  const found = await trash.list();
  const isReplaced = (key: TrashKey) => replaced.some((one) => one.join() === key.join());
  for (const one of found.ok ? found.value : []) if (isReplaced(trashKey(one))) await restoreTrashed(one);
  // The backup file still contains these.
  await trash.remove(moved);
}
