import { assertNever } from "#lib/assertNever.ts";
import { type Entry, headOf, isSameEntry } from "./entry.ts";
import { NO_REVISION } from "./head.ts";
import { withEntry, withLost, withoutAssessment, withUnreadable } from "./memory.ts";
import { mergeEntries, readEntry } from "./mergeEntries.ts";
import type { ReaderNeeds } from "./readerNeeds.ts";
import type { StoredAssessment, StoredOrGone } from "./readStored.ts";
import type { KnownRevision } from "./saveTask.ts";
import { isCleared } from "./syncState.ts";

type Needs = Pick<ReaderNeeds, "sync" | "newId" | "get" | "set">;

/** Reconciles the state found under an id with the changes of this tab, and updates the memory. */
export type Reconcile = (id: string, found: StoredOrGone) => void;

/** Creates the function that reconciles stored and in-memory state. */
export function createReconcile(needs: Needs): Reconcile {
  const { sync, newId, get, set } = needs;
  const keep = (entry: Entry, stored: Entry, revision: string) => {
    const { id } = entry.assessment;
    sync.known.set(id, { revision, entry: stored });
    // A lost head is written again.
    if (isSameEntry(entry, stored) && revision !== NO_REVISION) sync.tasks.delete(id);
    else sync.tasks.set(id, "change");
    set(withEntry(get(), entry, revision));
  };

  /** Keeps two different assessments that have the same id in this tab and in the database. */
  const keepBoth = (mine: Entry, theirs: Entry, revision: string) => {
    const id = newId();
    set(withoutAssessment(get(), theirs.assessment.id));
    keep(theirs, theirs, revision);
    sync.tasks.set(id, "add");
    set(withEntry(get(), { ...mine, assessment: { ...mine.assessment, id } }, ""));
  };

  const takeStored = (id: string, stored: StoredAssessment) => {
    const { revision } = stored.head;
    const mine = get().entries.get(id);
    const known = sync.known.get(id);
    const theirs = readEntry(withKnownHead(stored, known));
    if (!theirs.ok) {
      if (mine === undefined) return set(withUnreadable(get(), { error: theirs.error, stored }));
      // It is not overwritten; a tab with a valid copy reports that this one is not stored.
      throw new DOMException("What is stored cannot be read", "DataError");
    }
    if (mine === undefined) return keep(theirs.value, theirs.value, revision);
    if (known === undefined) return keepBoth(mine, theirs.value, revision);
    const merged = mergeEntries(known.entry, mine, theirs.value);
    return keep(merged.ok ? merged.value : theirs.value, theirs.value, revision);
  };

  return (id, found) => {
    const task = sync.tasks.get(id);
    if (task === "delete" || task === "replace") return;
    switch (found.kind) {
      case "deleted":
        return forget(needs, id);
      case "missing":
        return isCleared(sync, found.generation) ? forget(needs, id) : restore(needs, id);
      case "stored":
        return takeStored(id, found.stored);
      default:
        return assertNever(found);
    }
  };
}

function forget({ sync, get, set }: Needs, id: string): void {
  sync.known.delete(id);
  sync.tasks.delete(id);
  set(withoutAssessment(get(), id));
}

/** Stores an assessment that the browser has lost again, from the copy in memory. */
function restore({ sync, get, set }: Needs, id: string): void {
  if (get().entries.has(id)) sync.tasks.set(id, "rewrite");
  else if (get().heads.has(id)) set(withLost(get(), id));
}

/** Replaces a lost head by the one that this tab knows. */
function withKnownHead(stored: StoredAssessment, known: KnownRevision | undefined): StoredAssessment {
  if (stored.head.revision !== NO_REVISION || known === undefined) return stored;
  return { ...stored, head: headOf(known.entry, NO_REVISION) };
}
