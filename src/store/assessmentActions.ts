import { duplicate } from "#assessment/duplicate.ts";
import type { Actions } from "./assessmentState.ts";
import { createDeletion } from "./deletion.ts";
import { type Entry, newEntry, withAssessment } from "./entry.ts";
import { loadEntryReader } from "./loadEntryReader.ts";
import { type ActionNeeds, putEntries } from "./putEntries.ts";
import type { StoredAssessment } from "./readStored.ts";
import type { SaveTask } from "./saveTask.ts";

/** Creates the actions of the store. */
export function createActions(needs: ActionNeeds): Actions {
  const { open, close, readStored, retry, refresh, settled } = needs.persistence;
  return {
    ...editing(needs),
    ...adding(needs),
    ...createDeletion(needs),
    ...cards(needs),
    ...reading(needs),
    open,
    close,
    readStored,
    retry,
    refresh,
    settled,
  };
}

function editing(
  needs: ActionNeeds,
): Pick<Actions, "change" | "changeReport" | "setArchived" | "markSaved" | "changeAll"> {
  const { get, now, persistence } = needs;
  const edit = (id: string, change: (entry: Entry) => Entry) => {
    const before = get().entries.get(id);
    if (before === undefined) return null;
    const after = change(before);
    if (after !== before) putEntries(needs, [[after, "change"]]);
    return { before, after };
  };
  /** Changes entries and heads, each group in one transaction; returns the ids of the changed ones. */
  const editAll = async (ids: readonly string[], part: Partial<Pick<Entry, "archived" | "file">>) => {
    const known = ids.filter((id) => get().heads.has(id));
    const opened = known.flatMap((id) => get().entries.get(id) ?? []);
    const changed = opened.filter((entry) => part.archived === undefined || entry.archived !== part.archived);
    if (changed.length > 0)
      putEntries(
        needs,
        changed.map((entry) => [{ ...entry, ...part }, "change"]),
      );
    const closed = known.filter((id) => !get().entries.has(id));
    const stored = await persistence.changeHeads(closed, (head) => ({ ...head, ...part }));
    return [...changed.map(({ assessment }) => assessment.id), ...stored];
  };
  return {
    change: (id, change) => {
      const edited = edit(id, (entry) => withAssessment(entry, change(entry.assessment, now())));
      return edited && { before: edited.before.assessment, after: edited.after.assessment };
    },
    changeReport: (id, change) => {
      edit(id, (entry) => ({ ...entry, report: change(entry.report) }));
    },
    setArchived: (ids, archived) => editAll(ids, { archived }),
    markSaved: (ids) => editAll(ids, { file: { savedAt: now(), changed: [] } }),
    changeAll: async (ids, change) => {
      const opened = ids.flatMap((id) => get().entries.get(id) ?? []);
      const changed = opened.flatMap((entry): readonly (readonly [Entry, SaveTask])[] => {
        const after = withAssessment(entry, change(entry.assessment));
        return after === entry ? [] : [[after, "change"]];
      });
      if (changed.length > 0) putEntries(needs, changed);
      const closed = ids.filter((id) => get().heads.has(id) && !get().entries.has(id));
      const stored = await persistence.changeStored(closed, change);
      return [...changed.map(([{ assessment }]) => assessment.id), ...stored];
    },
  };
}

function adding(needs: ActionNeeds): Pick<Actions, "add" | "importAssessments" | "duplicate"> {
  const { get, now, newId, persistence } = needs;
  return {
    add: (assessment) => putEntries(needs, [[newEntry(assessment), "add"]]),
    importAssessments: (assessments, whenThere) => {
      const taken = new Set(get().heads.keys());
      const added = assessments.map((assessment): readonly [Entry, SaveTask] => {
        const isThere = taken.has(assessment.id);
        const id = isThere && whenThere === "keepBoth" ? newId() : assessment.id;
        taken.add(id);
        const report = get().entries.get(id)?.report ?? null;
        const entry = { ...newEntry({ ...assessment, id }), file: { savedAt: now(), changed: [] }, report };
        return [entry, isThere && whenThere === "replace" ? "replace" : "add"];
      });
      putEntries(needs, added);
      return added.map(([{ assessment }]) => assessment.id);
    },
    duplicate: async (id, title) => {
      await persistence.open(id);
      const entry = get().entries.get(id);
      if (entry === undefined) return null;
      const copy = duplicate(entry.assessment, newId(), title, now());
      putEntries(needs, [[{ ...newEntry(copy), report: entry.report }, "add"]]);
      return copy.id;
    },
  };
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
    readEverything: async (ids = [...get().heads.keys()]) => {
      const { readEntry } = await loadEntryReader();
      const assessments = [];
      const unreadable: StoredAssessment[] = [];
      for (const id of ids) {
        const entry = get().entries.get(id);
        const stored = entry === undefined ? await persistence.readStored(id) : null;
        const read = stored === null ? null : readEntry(stored);
        if (entry !== undefined) assessments.push(entry.assessment);
        else if (read?.ok) assessments.push(read.value.assessment);
        else if (stored !== null) unreadable.push(stored);
      }
      return { assessments, unreadable };
    },
    countStored: database.count,
  };
}
