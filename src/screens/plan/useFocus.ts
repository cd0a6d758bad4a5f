import { DEFAULT_PLAN } from "#assessment/plan.ts";
import { withPlanFocus } from "#assessment/planChanges.ts";
import { whenResting } from "#store/whenResting.ts";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { Session } from "#screens/session.ts";

/** The weighing of maturity (0) against risk (1), as the slider has it and as far as the plan has followed. */
export type Focus = {
  readonly shown: number;
  /** The plan is made for this one; it follows when the slider is painted. */
  readonly planned: number;
  readonly move: (focus: number) => void;
  /** The slider was left: what is kept is shown again, another tab may have changed it. */
  readonly leave: () => void;
};

export function useFocus({ assessment, apply }: Pick<Session, "assessment" | "apply">): Focus {
  const kept = assessment.plan?.focus ?? DEFAULT_PLAN.focus;
  const [draft, setDraft] = useState<number | null>(null);
  const followed = useDeferredValue(draft);
  const unkept = useRef<number | null>(null);
  const keep = useCallback(() => {
    const focus = unkept.current;
    unkept.current = null;
    if (focus !== null) apply((before, now) => withPlanFocus(before, focus, now));
  }, [apply]);
  useEffect(() => {
    if (draft === null) return;
    unkept.current = draft;
    // Keeping draws the whole screen anew.
    return whenResting(keep);
  }, [draft, keep]);
  useEffect(() => keep, [keep]);
  return {
    shown: draft ?? kept,
    planned: followed ?? kept,
    move: setDraft,
    leave: useCallback(() => {
      keep();
      setDraft(null);
    }, [keep]),
  };
}
