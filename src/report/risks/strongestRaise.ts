import { isBelow } from "#scoring/tolerance.ts";
import type { Control, Raise } from "./model.ts";

/** A control that can be raised, and what that would do. */
export type Raisable = Control & { readonly raised: Raise };

/**
 * The control of which one level more lowers the risk most, as far as the use of AI is known; the first of several
 * alike. Null where none does.
 */
export function strongestRaise(controls: readonly Control[]): Raisable | null {
  return controls.flatMap(raisable).reduce<Raisable | null>((best, control) => {
    return isBelow(best?.raised.fall ?? 0, control.raised.fall) ? control : best;
  }, null);
}

function raisable({ raised, ...control }: Control): readonly Raisable[] {
  return raised === null ? [] : [{ ...control, raised }];
}
