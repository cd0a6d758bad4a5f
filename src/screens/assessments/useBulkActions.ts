import { useState } from "react";
import { withTags } from "#assessment/tags.ts";
import { loadPart } from "#lib/loadPart.ts";
import { useServices } from "#screens/services.tsx";
import type { UndoMessage } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import type { ListRow } from "./listRows.ts";

type BulkChange = { readonly done: UndoMessage; readonly undo: () => void };

/**
 * Returns the actions on the selected assessments. `done` is what was done last and can be undone; `outcome` is the
 * result of an export. Deletions are undone by Home's own notice.
 */
export function useBulkActions(selected: readonly ListRow[]) {
  const text = useText();
  const { assessments } = useServices();
  const [last, setLast] = useState<BulkChange | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const ids = selected.map(({ id }) => id);
  const isArchived = selected.every(({ listed }) => listed.archived);
  const finish = (message: string, undo: () => void) => {
    setOutcome(null);
    setLast({ done: { message }, undo });
  };
  /** Says if stored assessments could not be read. */
  const report = (work: Promise<unknown>) => {
    work.then(
      () => setOutcome(null),
      () => setOutcome(text("list.notRead")),
    );
  };
  return {
    isArchived,
    outcome,
    done: last?.done ?? null,
    undo: () => {
      last?.undo();
      setLast(null);
    },
    close: () => setLast(null),
    archive: async () => {
      const { setArchived } = assessments.getState();
      const changed = await setArchived(ids, !isArchived);
      const message = text(isArchived ? "list.unarchived" : "list.archived", { count: changed.length });
      if (changed.length > 0) finish(message, () => setArchived(changed, isArchived));
    },
    remove: () => {
      setLast(null);
      report(assessments.getState().remove(ids));
    },
    tagged: (before: ReadonlyMap<string, readonly string[]>) =>
      finish(text("list.tagged", { count: before.size }), () => {
        const { changeAll } = assessments.getState();
        report(changeAll([...before.keys()], (one) => withTags(one, before.get(one.id) ?? [])));
      }),
    saveZip: async () => {
      setLast(null);
      setOutcome(text("list.exporting"));
      const part = await loadPart(() => import("./saveZip.ts"));
      const saved = part.ok ? await part.value.saveZip(assessments, ids) : null;
      setOutcome(saved === null ? text("settings.notSaved") : text("list.exported", saved));
    },
  };
}
