import { duplicate } from "#assessment/duplicate.ts";
import type { Actions, AssessmentState, Facts, RemovedAssessment } from "./assessmentState.ts";
import type { Database } from "./database.ts";
import { type Entry, newEntry, withAssessment } from "./entry.ts";
import { isTombstone } from "./head.ts";
import { loadEntryReader } from "./loadEntryReader.ts";
import { EMPTY_MEMORY, type Memory, withEntry, withHead, withoutAssessment } from "./memory.ts";
import type { Persistence } from "./persistence.ts";
import { NO_REVISION, type StoredAssessment } from "./readStored.ts";
import type { Task } from "./tasks.ts";
import type { TrashChange } from "./write.ts";

type ActionNeeds = {
  readonly database: Database;
  readonly persistence: Persistence;
  readonly now: () => string;
  readonly newId: () => string;
  readonly get: () => AssessmentState;
  readonly set: (facts: Partial<Facts>) => void;
};

/** Creates the actions of the store. */
export function createActions(needs: ActionNeeds): Actions {
  const { open, retry, refresh, settled } = needs.persistence;
  return {
    ...editing(needs),
    ...adding(needs),
    ...deleting(needs),
    ...cards(needs),
    ...reading(needs),
    open,
    retry,
    refresh,
    settled,
  };
}

/** Puts entries into memory and stores them, all in one transaction. */
function put(
  { get, set, persistence }: ActionNeeds,
  added: readonly (readonly [Entry, Task])[],
  trash?: ReadonlyMap<string, TrashChange>,
): void {
  const tasks = new Map(added.map(([{ assessment }, task]) => [assessment.id, task] as const));
  const revisionOf = ({ assessment }: Entry) => get().heads.get(assessment.id)?.revision ?? NO_REVISION;
  const memory = added.reduce<Memory>((before, [entry]) => withEntry(before, entry, revisionOf(entry)), get());
  const { removed } = get();
  const isBack = removed !== null && tasks.has(removed.head.id);
  set({ ...memory, removed: isBack ? null : removed });
  persistence.save(tasks, trash);
}

function editing(needs: ActionNeeds): Pick<Actions, "change" | "changeReport" | "setArchived" | "markSaved"> {
  const { get, now, persistence } = needs;
  const edit = (id: string, change: (entry: Entry) => Entry) => {
    const before = get().entries.get(id);
    if (before === undefined) return null;
    const after = change(before);
    if (after !== before) put(needs, [[after, "change"]]);
    return { before, after };
  };
  return {
    change: (id, change) => {
      const edited = edit(id, (entry) => withAssessment(entry, change(entry.assessment, now())));
      return edited && { before: edited.before.assessment, after: edited.after.assessment };
    },
    changeReport: (id, change) => {
      edit(id, (entry) => ({ ...entry, report: change(entry.report) }));
    },
    setArchived: (id, archived) => {
      const edited = edit(id, (entry) => (entry.archived === archived ? entry : { ...entry, archived }));
      if (edited === null) persistence.changeHead(id, (head) => ({ ...head, archived }));
    },
    markSaved: (ids) => {
      const file = { savedAt: now(), changed: [] };
      for (const id of ids) {
        const edited = edit(id, (entry) => ({ ...entry, file }));
        if (edited === null) persistence.changeHead(id, (head) => ({ ...head, file }));
      }
    },
  };
}

function adding(needs: ActionNeeds): Pick<Actions, "add" | "importAssessments" | "duplicate"> {
  const { get, now, newId, persistence } = needs;
  return {
    add: (assessment) => put(needs, [[newEntry(assessment), "add"]]),
    importAssessments: (assessments, whenThere) => {
      const taken = new Set(get().heads.keys());
      const added = assessments.map((assessment): readonly [Entry, Task] => {
        const isThere = taken.has(assessment.id);
        const id = isThere && whenThere === "keepBoth" ? newId() : assessment.id;
        taken.add(id);
        const report = get().entries.get(id)?.report ?? null;
        const entry = { ...newEntry({ ...assessment, id }), file: { savedAt: now(), changed: [] }, report };
        return [entry, isThere && whenThere === "replace" ? "replace" : "add"];
      });
      put(needs, added);
      return added.map(([{ assessment }]) => assessment.id);
    },
    duplicate: async (id, title) => {
      await persistence.open(id);
      const entry = get().entries.get(id);
      if (entry === undefined) return null;
      const copy = duplicate(entry.assessment, newId(), title, now());
      put(needs, [[{ ...newEntry(copy), report: entry.report }, "add"]]);
      return copy.id;
    },
  };
}

function deleting(
  needs: ActionNeeds,
): Pick<Actions, "remove" | "moveToTrash" | "undoRemove" | "restoreTrashed" | "removeAll"> {
  const { get, set, newId, persistence } = needs;
  return {
    remove: async (id) => {
      await moveToTrash(needs, id, true);
    },
    moveToTrash: async (id) => (await moveToTrash(needs, id, false))?.trashed ?? null,
    undoRemove: () => {
      const { removed } = get();
      if (removed === null) return;
      const { head, entry, stored, trashed } = removed;
      if (entry !== null) put(needs, [[entry, "replace"]], new Map([[head.id, { kind: "free", key: trashed }]]));
      else if (stored !== null) {
        set({ ...withHead(get(), head), removed: null });
        void persistence.putBack(stored, trashed);
      }
    },
    restoreTrashed: async ({ deletedAt, id: before, head, document, report }) => {
      const id = get().heads.has(before) ? newId() : before;
      const stored = { head: { ...head, id }, document: { ...document, id }, report };
      set({ ...withHead(get(), stored.head), removed: get().removed?.head.id === id ? null : get().removed });
      await persistence.putBack(stored, [deletedAt, before]);
      return id;
    },
    removeAll: async () => {
      const refusal = await persistence.clear();
      if (refusal === null) set({ ...EMPTY_MEMORY, removed: null });
      return refusal;
    },
  };
}

/**
 * Removes an assessment from memory and moves it to the trash in the database; null if there is none. An undoable
 * removal is offered for undo in the same change of the state, so that no screen sees one without the other.
 */
async function moveToTrash(needs: ActionNeeds, id: string, isUndoable: boolean): Promise<RemovedAssessment | null> {
  const { get, set, now, persistence } = needs;
  const { entries, unreadable } = get();
  const entry = entries.get(id) ?? null;
  const known = unreadable.get(id)?.stored ?? null;
  const stored = entry === null && known === null ? await persistence.readStored(id) : known;
  const head = get().heads.get(id);
  if (head === undefined) return null;
  const deletedAt = now();
  const removed: RemovedAssessment = { head, entry, stored, trashed: [deletedAt, id] };
  set({ ...withoutAssessment(get(), id), ...(isUndoable && { removed }) });
  const whole = entry === null ? stored : { head, document: entry.assessment, report: entry.report };
  const trash = whole === null ? [] : [[id, { kind: "keep", trashed: { ...whole, deletedAt, id } }] as const];
  persistence.save(new Map([[id, "delete"]]), new Map(trash));
  return removed;
}

function cards({ database, persistence, get }: ActionNeeds): Pick<Actions, "inspect" | "readCard" | "putCard"> {
  return {
    inspect: persistence.inspect,
    readCard: async (id, made) => {
      const stored = await database.readCard(id).catch(() => undefined);
      return stored?.made === made && stored.revision === get().heads.get(id)?.revision ? stored.card : undefined;
    },
    putCard: (id, revision, made, card) => {
      // If this fails, the card is simply made again.
      database.putCard({ id, revision, made, card }).catch(() => {});
    },
  };
}

function reading({ database, persistence, get }: ActionNeeds): Pick<Actions, "readEverything" | "countStored"> {
  return {
    readEverything: async () => {
      const { readEntry } = await loadEntryReader();
      const assessments = [];
      const unreadable: StoredAssessment[] = [];
      for (const id of get().heads.keys()) {
        const entry = get().entries.get(id);
        const stored = entry === undefined ? await persistence.readStored(id) : null;
        const read = stored === null ? null : readEntry(stored);
        if (entry !== undefined) assessments.push(entry.assessment);
        else if (read?.ok) assessments.push(read.value.assessment);
        else if (stored !== null) unreadable.push(stored);
      }
      return { assessments, unreadable };
    },
    countStored: async () => (await database.readHeads(null)).heads.filter((head) => !isTombstone(head)).length,
  };
}
