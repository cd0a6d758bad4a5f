import { isBelow } from "#scoring/tolerance.ts";
import type { Control, OneLevelUp } from "./riskReport.ts";

/** A control that can be one level higher, with the effect. */
export type LevelUpCandidate = Control & { readonly oneLevelUp: OneLevelUp };

/**
 * Returns the control for which one more level lowers the risk most, as far as the exposure is known; the first of
 * equal ones. Null if none lowers it.
 */
export function strongestLevelUp(controls: readonly Control[]): LevelUpCandidate | null {
  return controls.flatMap(raisable).reduce<LevelUpCandidate | null>((best, control) => {
    return isBelow(best?.oneLevelUp.decrease ?? 0, control.oneLevelUp.decrease) ? control : best;
  }, null);
}

function raisable({ oneLevelUp, ...control }: Control): readonly LevelUpCandidate[] {
  return oneLevelUp === null ? [] : [{ ...control, oneLevelUp }];
}
