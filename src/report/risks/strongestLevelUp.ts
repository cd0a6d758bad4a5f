import { isBelow } from "#scoring/tolerance.ts";
import type { Control, OneLevelUp } from "./riskReport.ts";

/** A control that can be raised, with the effect. */
export type LevelUpCandidate = Control & { readonly raised: OneLevelUp };

/**
 * Returns the control for which one more level lowers the risk most, as far as the exposure is known; the first of
 * equal ones. Null if none lowers it.
 */
export function strongestLevelUp(controls: readonly Control[]): LevelUpCandidate | null {
  return controls.flatMap(raisable).reduce<LevelUpCandidate | null>((best, control) => {
    return isBelow(best?.raised.fall ?? 0, control.raised.fall) ? control : best;
  }, null);
}

function raisable({ raised, ...control }: Control): readonly LevelUpCandidate[] {
  return raised === null ? [] : [{ ...control, raised }];
}
