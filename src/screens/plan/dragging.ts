import { stepOfKey } from "#assessment/plan.ts";
import type { DragEvent } from "react";

/*
 * A step that is dragged, by the browser's own means. Whoever does not drag has the list of waves on each step.
 */

/** Nothing else that is dragged has this type. */
const TYPE = "application/x-tenspan-step";

export function carryStep(event: DragEvent, key: string): void {
  event.dataTransfer.setData(TYPE, key);
  event.dataTransfer.effectAllowed = "move";
}

export function hasStep(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(TYPE);
}

/** The step that was dropped; null for anything else. The action is not carried along, nobody is told it. */
export function readStep(event: DragEvent) {
  const key = event.dataTransfer.getData(TYPE);
  const step = stepOfKey(key);
  return step === null ? null : { key, action: "", ...step };
}

/** Whether the pointer left the target itself and did not only pass over something in it. */
export function isOutside({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
