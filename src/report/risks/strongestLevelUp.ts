import { isBelow } from "#scoring/tolerance.ts";
import type { Control, OneLevelUp } from "./riskReport.ts";

/** A control that can be raised, and what that would do. */
export type LevelUpCandidate = Control & { readonly raised: OneLevelUp };

/**
 * The control of which one level more lowers the risk most, as far as the use of AI is known; the first of several
 * alike. Null where none does.
 */
export function strongestLevelUp(controls: readonly Control[]): LevelUpCandidate | null {
  return controls.flatMap(raisable).reduce<LevelUpCandidate | null>((best, control) => {
    return isBelow(best?.raised.fall ?? 0, control.raised.fall) ? control : best;
  }, null);
}

function raisable({ raised, ...control }: Control): readonly LevelUpCandidate[] {
  return raised === null ? [] : [{ ...control, raised }];
}
