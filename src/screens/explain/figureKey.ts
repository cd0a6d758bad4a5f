import type { FigureRef } from "#explain/model.ts";

/** A name for a number, by which it is found again on a screen. */
export function figureKey(ref: FigureRef): string {
  return Object.values(ref).join(" ");
}
