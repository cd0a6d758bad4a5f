import { stepOfKey } from "#assessment/plan.ts";
import type { DragEvent } from "react";

/* Native drag and drop of a step. The list of waves on each step is the alternative. */

/** The data type of a dragged step. */
const TYPE = "application/x-tenspan-step";

/** Makes a dragged element carry the step with this key. */
export function carryStep(event: DragEvent, key: string): void {
  event.dataTransfer.setData(TYPE, key);
  event.dataTransfer.effectAllowed = "move";
}

/** Returns true if a step is dragged. Its key can be read only when it is dropped. */
export function hasStep(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(TYPE);
}

/**
 * Returns the dropped step; null for anything else. The action is not part of the data, because no message needs it.
 */
export function readStep(event: DragEvent) {
  const key = event.dataTransfer.getData(TYPE);
  const step = stepOfKey(key);
  return step === null ? null : { key, action: "", ...step };
}

/** Tells whether the pointer left the target itself, not only an element inside it. */
export function isOutside({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
