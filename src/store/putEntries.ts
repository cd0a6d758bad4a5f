import type { AssessmentState, RemovedAssessment, StoreData } from "./assessmentState.ts";
import type { Database } from "./database.ts";
import type { Entry } from "./entry.ts";
import { NO_REVISION } from "./head.ts";
import { withEntries } from "./memory.ts";
import type { Persistence } from "./persistence.ts";
import type { SaveTask } from "./saveTask.ts";
import type { TrashChange } from "./write.ts";

/** What the actions of the store need. */
export type ActionNeeds = {
  readonly database: Database;
  readonly persistence: Persistence;
  readonly now: () => string;
  readonly newId: () => string;
  readonly get: () => AssessmentState;
  readonly set: (data: Partial<StoreData>) => void;
};

/** Puts entries into memory and stores them, all in one transaction. */
export function putEntries(
  { get, set, persistence }: ActionNeeds,
  added: readonly (readonly [Entry, SaveTask])[],
  trash?: ReadonlyMap<string, TrashChange>,
): void {
  const tasks = new Map(added.map(([{ assessment }, task]) => [assessment.id, task] as const));
  const revisionOf = ({ assessment }: Entry) => get().heads.get(assessment.id)?.revision ?? NO_REVISION;
  const memory = withEntries(
    get(),
    added.map(([entry]) => [entry, revisionOf(entry)]),
  );
  set({ ...memory, removed: withoutRestored(get().removed, [...tasks.keys()]) });
  persistence.save(tasks, trash);
}

/** Leaves out the deleted assessments that exist again. */
export function withoutRestored(
  removed: readonly RemovedAssessment[],
  restored: readonly string[],
): readonly RemovedAssessment[] {
  const isBack = ({ head }: RemovedAssessment) => restored.includes(head.id);
  return removed.some(isBack) ? removed.filter((one) => !isBack(one)) : removed;
}
