import { useEffect, useMemo, useRef, useState } from "react";
import type { Assessment } from "#assessment/schema.ts";
import type { DoneStep, StepReport, StepStatus } from "#report/plan/planReport.ts";
import type { ScreenMessageId } from "#screens/LanguageProvider.tsx";
import type { AssessmentChange, Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import * as decisions from "./decisions.ts";

/** A step with what messages and changes need of it. */
export type NamedStep = Pick<StepReport, "key" | "question" | "level" | "action">;

/** The last change, with its undo. */
export type Undo = {
  readonly message: string;
  readonly change: AssessmentChange;
  readonly key: string;
  /** The focus is elsewhere and stays there. */
  readonly aside?: boolean;
};

/** The open dialog and its step. */
export type OpenDialog = { readonly kind: "step" | "record"; readonly key: string };

/** The actions on the plan; each decision is stored at once. */
export type PlanActions = {
  readonly undo: Undo | null;
  readonly dialog: OpenDialog | null;
  /** The step moved last, which is shown in its new place. */
  readonly moved: string | null;
  /** The step that the focus must follow. */
  readonly follow: string | null;
  readonly apply: (change: AssessmentChange) => void;
  readonly open: (dialog: OpenDialog | null) => void;
  /** The focus has arrived; later changes do not move it again. */
  readonly arrived: () => void;
  readonly move: (step: NamedStep, wave: number | null) => void;
  readonly assign: (steps: readonly NamedStep[], change: decisions.Assignment) => void;
  readonly setStatus: (step: StepReport, status: StepStatus) => void;
  readonly dismiss: (step: NamedStep, reason: string) => void;
  readonly restore: (step: NamedStep) => void;
  readonly record: (step: DoneStep) => void;
  readonly unpinAll: () => void;
  readonly applyUndo: () => void;
  readonly forgetUndo: () => void;
};

/** Returns the actions of Plan, the dialog that is open, and what can be undone. */
export function usePlanActions({ assessment, apply }: Pick<Session, "assessment" | "apply">): PlanActions {
  const text = useText();
  const [undo, setUndo] = useState<Undo | null>(null);
  const [dialog, open] = useState<OpenDialog | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const [follow, setFollow] = useState<string | null>(null);
  const current = useCurrent(assessment);
  return useMemo(() => {
    const followStep = (key: string) => {
      setMoved(key);
      setFollow(key);
    };
    return {
      ...undoableChanges({ text, current, apply, open, followStep, setUndo }),
      undo,
      dialog,
      moved,
      // Elements behind a dialog cannot get the focus.
      follow: dialog === null ? follow : null,
      apply,
      open,
      arrived: () => setFollow(null),
      setStatus: (step, status) => apply(decisions.setStatus(step, status)),
      restore: (step) => {
        followStep(step.key);
        apply(decisions.restore(step, current()));
      },
      applyUndo: () => {
        if (undo === null) return;
        followStep(undo.key);
        apply(undo.change);
        setUndo(null);
      },
      forgetUndo: () => setUndo(null),
    };
  }, [text, undo, dialog, moved, follow, apply, current]);
}

type ChangeNeeds = Pick<PlanActions, "apply" | "open"> & {
  readonly text: ReturnType<typeof useText>;
  readonly current: () => Assessment;
  readonly followStep: (key: string) => void;
  readonly setUndo: (undo: Undo) => void;
};

/** Returns the changes that offer their undo. */
function undoableChanges({
  text,
  current,
  apply,
  open,
  followStep,
  setUndo,
}: ChangeNeeds): Pick<PlanActions, "move" | "assign" | "dismiss" | "record" | "unpinAll"> {
  const offer = (id: ScreenMessageId, undo: Omit<Undo, "message">, values = {}) =>
    setUndo({ ...undo, message: text(id, values) });
  return {
    move: (step, wave) => {
      followStep(step.key);
      offer("plan.undo.moved", { key: step.key, change: decisions.pinsOf(step, current()), aside: true });
      apply(decisions.move(step, wave));
    },
    assign: (steps, change) => {
      const undo = { key: "", change: decisions.assignmentsOf(steps, current()) };
      offer("plan.undo.assigned", undo, { count: steps.length });
      apply(decisions.assign(steps, change));
    },
    dismiss: (step, reason) => {
      open(null);
      const undo = { key: step.key, change: decisions.restore(step, current()) };
      offer("plan.undo.dismissed", undo, { action: step.action });
      apply(decisions.dismiss(step, reason));
    },
    record: (step) => {
      open(null);
      const undo = { key: step.key, change: decisions.answerAsItIs(step, current()) };
      offer("plan.undo.recorded", undo, { level: step.levelText });
      apply(decisions.record(step));
    },
    unpinAll: () => {
      offer("plan.undo.unpinned", { key: "", change: decisions.pinsAsTheyAre(current()) });
      apply(decisions.unpinAll);
    },
  };
}

/** Returns a function for the current assessment, so that actions stay the same when it changes. */
function useCurrent(assessment: Assessment): () => Assessment {
  const ref = useRef(assessment);
  useEffect(() => {
    ref.current = assessment;
  }, [assessment]);
  return useMemo(() => () => ref.current, []);
}
