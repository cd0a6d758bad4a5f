import { createQueue } from "#lib/createQueue.ts";
import type { Actions, RemovedAssessment } from "./assessmentState.ts";
import type { TrashKey } from "./databaseSchema.ts";
import { EMPTY_MEMORY } from "./emptyMemory.ts";
import { withoutAssessments } from "./memory.ts";
import { type ActionNeeds, putEntries, withoutRestored } from "./putEntries.ts";
import type { StoredAssessment } from "./readStored.ts";
import type { TrashChange } from "./write.ts";

/** Creates the actions that delete assessments and restore them. */
export function createDeletion(
  needs: ActionNeeds,
): Pick<Actions, "remove" | "moveToTrash" | "undoRemove" | "restoreTrashed" | "removeAll"> {
  const { get, set, newId, persistence } = needs;
  // One restoration at a time, because two items of the trash may have the same id.
  const inTurn = createQueue();
  /** The ids by the keys in the trash; a second press of the same button restores nothing more. */
  const restored = new Map<string, string>();
  return {
    remove: async (ids) => {
      await moveToTrash(needs, ids, true);
    },
    moveToTrash: async (id) => (await moveToTrash(needs, [id], false))[0]?.trashed ?? null,
    undoRemove: async () => {
      const { removed } = get();
      set({ removed: [] });
      const opened = removed.flatMap(({ entry, trashed }) => (entry === null ? [] : [{ entry, trashed }]));
      if (opened.length > 0)
        putEntries(
          needs,
          opened.map(({ entry }) => [entry, "replace"]),
          new Map(opened.map(({ entry, trashed }) => [entry.assessment.id, { kind: "remove", key: trashed }])),
        );
      const closed = removed.flatMap(({ entry, stored, trashed }) =>
        entry !== null || stored === null ? [] : [{ stored, key: trashed }],
      );
      if (closed.length > 0) await persistence.putBack(closed);
      // Another deletion may have followed meanwhile.
      if (get().removed.length === 0) set({ removed: removed.filter(({ head }) => !get().heads.has(head.id)) });
    },
    restoreTrashed: ({ deletedAt, id: before, head, document, report }) =>
      inTurn(async () => {
        const key: TrashKey = [deletedAt, before];
        const known = restored.get(key.join());
        if (known !== undefined) return known;
        const id = get().heads.has(before) ? newId() : before;
        const stored = { head: { ...head, id }, document: { ...document, id }, report };
        await persistence.putBack([{ stored, key }]);
        // Another tab may have restored it at the same moment.
        if (!get().heads.has(id)) return null;
        restored.set(key.join(), id);
        set({ removed: withoutRestored(get().removed, [id]) });
        return id;
      }),
    removeAll: async () => {
      const refusal = await persistence.clear();
      if (refusal === null) set({ ...EMPTY_MEMORY, removed: [] });
      return refusal;
    },
  };
}

/**
 * Removes assessments from memory and moves them to the trash in the database; ids without one are left out. An
 * undoable removal is offered for undo in the same change of the state, so that no screen sees one without the other.
 */
async function moveToTrash(
  needs: ActionNeeds,
  ids: readonly string[],
  isUndoable: boolean,
): Promise<readonly RemovedAssessment[]> {
  const { get, set, now, persistence } = needs;
  const found = new Map<string, StoredAssessment | null>();
  for (const id of ids) {
    const { entries, unreadable } = get();
    const known = unreadable.get(id)?.stored ?? null;
    found.set(id, !entries.has(id) && known === null ? await persistence.readStored(id) : known);
  }
  const deletedAt = now();
  const removed = [...found].flatMap(([id, stored]): readonly RemovedAssessment[] => {
    const head = get().heads.get(id);
    return head === undefined ? [] : [{ head, entry: get().entries.get(id) ?? null, stored, trashed: [deletedAt, id] }];
  });
  if (removed.length === 0) return removed;
  const gone = removed.map(({ head }) => head.id);
  set({ ...withoutAssessments(get(), gone), ...(isUndoable && { removed }) });
  const trash = removed.flatMap(({ head, entry, stored }): readonly (readonly [string, TrashChange])[] => {
    const whole = entry === null ? stored : { head, document: entry.assessment, report: entry.report };
    return whole === null ? [] : [[head.id, { kind: "add", trashed: { ...whole, deletedAt, id: head.id } }]];
  });
  persistence.save(new Map(gone.map((id) => [id, "delete"])), new Map(trash));
  return removed;
}
