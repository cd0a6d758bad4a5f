import { DEFAULT_PLAN } from "#assessment/plan.ts";
import { withPlanFocus } from "#assessment/planChanges.ts";
import { useCallback, useDeferredValue, useEffect, useState } from "react";
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
  const keep = useCallback((focus: number) => apply((before, now) => withPlanFocus(before, focus, now)), [apply]);
  useEffect(() => {
    if (followed !== null) keep(followed);
  }, [followed, keep]);
  return {
    shown: draft ?? kept,
    planned: followed ?? kept,
    move: setDraft,
    leave: () => {
      // The plan, once it followed, would find the slider left.
      if (draft !== null && draft !== followed) keep(draft);
      setDraft(null);
    },
  };
}
