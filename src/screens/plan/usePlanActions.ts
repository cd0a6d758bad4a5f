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
    const say = (id: ScreenMessageId, key: string, change: AssessmentChange, values = {}) =>
      setUndo({ message: text(id, values), key, change });
    const followStep = (key: string) => {
      setMoved(key);
      setFollow(key);
    };
    return {
      undo,
      dialog,
      moved,
      // Elements behind a dialog cannot get the focus.
      follow: dialog === null ? follow : null,
      apply,
      open,
      arrived: () => setFollow(null),
      move: (step, wave) => {
        followStep(step.key);
        setUndo({
          message: text("plan.undo.moved"),
          change: decisions.pinsOf(step, current()),
          key: step.key,
          aside: true,
        });
        apply(decisions.move(step, wave));
      },
      assign: (steps, change) => {
        say("plan.undo.assigned", "", decisions.assignmentsOf(steps, current()), { count: steps.length });
        apply(decisions.assign(steps, change));
      },
      setStatus: (step, status) => apply(decisions.setStatus(step, status)),
      dismiss: (step, reason) => {
        open(null);
        say("plan.undo.dismissed", step.key, decisions.restore(step, current()), { action: step.action });
        apply(decisions.dismiss(step, reason));
      },
      restore: (step) => {
        followStep(step.key);
        apply(decisions.restore(step, current()));
      },
      record: (step) => {
        open(null);
        say("plan.undo.recorded", step.key, decisions.answerAsItIs(step, current()), { level: step.levelText });
        apply(decisions.record(step));
      },
      unpinAll: () => {
        say("plan.undo.unpinned", "", decisions.pinsAsTheyAre(current()));
        apply(decisions.unpinAll);
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

/** Returns a function for the current assessment, so that actions stay the same when it changes. */
function useCurrent(assessment: Assessment): () => Assessment {
  const ref = useRef(assessment);
  useEffect(() => {
    ref.current = assessment;
  }, [assessment]);
  return useMemo(() => () => ref.current, []);
}
