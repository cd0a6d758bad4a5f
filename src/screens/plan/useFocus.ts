import { useCallback, useDeferredValue, useEffect, useState } from "react";
import { DEFAULT_PLAN } from "#assessment/defaultPlan.ts";
import { withPlanFocus } from "#assessment/planChanges.ts";
import type { Session } from "#screens/session.ts";

/** The focus between maturity (0) and risk (1): on the slider, and in the current plan. */
export type Focus = {
  readonly shown: number;
  /** The focus of the current plan; it follows after the slider is painted. */
  readonly planned: number;
  readonly move: (focus: number) => void;
  /** The slider lost the focus: shows the stored value again, because another tab may have changed it. */
  readonly leave: () => void;
};

/** Returns the focus of the plan and what moves it; the slider moves at once, the plan follows. */
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
      // Later, the plan could no longer store the value, because the slider was left.
      if (draft !== null && draft !== followed) keep(draft);
      setDraft(null);
    },
  };
}
