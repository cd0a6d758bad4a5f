import { useState } from "react";
import type { Snapshot } from "#assessment/schema.ts";
import {
  presentSnapshot,
  snapshotOf,
  withComparedSnapshot,
  withoutSnapshot,
  withSnapshot,
  withSnapshotLabel,
} from "#assessment/snapshots.ts";
import { momentOf } from "#lib/dayOf.ts";
import type { AssessmentChange, Session } from "#screens/session.ts";
import type { UndoMessage } from "#screens/UndoBar.tsx";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";
import { useSnapshotName } from "./useSnapshotName.ts";

/** The last change, with its undo. */
type Undo = UndoMessage & { readonly change: AssessmentChange };

/** The actions on the snapshots of the open assessment; all except the choice for comparison can be undone. */
export type SnapshotActions = {
  readonly undo: Undo | null;
  /** The snapshot of the present state, or null. */
  readonly present: Snapshot | null;
  readonly take: (label: string) => void;
  readonly add: (snapshot: Snapshot) => void;
  readonly rename: (snapshot: Snapshot, label: string) => void;
  readonly remove: (snapshot: Snapshot) => void;
  readonly compare: (id: string | null) => void;
  readonly applyUndo: () => void;
  readonly forgetUndo: () => void;
};

/** Returns the actions on the snapshots of an assessment, and what can be undone. */
export function useSnapshotActions({ assessment, apply }: Session): SnapshotActions {
  const text = useText();
  const nameOf = useSnapshotName();
  const [undo, setUndo] = useState<Undo | null>(null);
  const put = (snapshot: Snapshot, message: "time.taken" | "time.added") => {
    apply((before, now) => withSnapshot(before, snapshot, now));
    setUndo({
      message: text(message, { label: nameOf(snapshot) }),
      aside: true,
      change: (before, now) => withoutSnapshot(before, snapshot.id, now),
    });
  };
  return {
    undo,
    present: presentSnapshot(assessment),
    take: (label) => put(snapshotOf(assessment, { id: newId(), label, takenAt: momentOf(new Date()) }), "time.taken"),
    add: (snapshot) => put(snapshot, "time.added"),
    rename: (snapshot, label) => {
      apply((before, now) => withSnapshotLabel(before, snapshot.id, label, now));
      setUndo({
        message: text("time.renamed", { label: nameOf({ ...snapshot, label }) }),
        aside: true,
        change: (before, now) => withSnapshotLabel(before, snapshot.id, snapshot.label, now),
      });
    },
    remove: (snapshot) => {
      apply((before, now) => withoutSnapshot(before, snapshot.id, now));
      setUndo({
        message: text("time.deleted", { label: nameOf(snapshot) }),
        change: (before, now) => withSnapshot(before, snapshot, now),
      });
    },
    compare: (id) => apply((before, now) => withComparedSnapshot(before, id, now)),
    applyUndo: () => {
      if (undo !== null) apply(undo.change);
      setUndo(null);
    },
    forgetUndo: () => setUndo(null),
  };
}
