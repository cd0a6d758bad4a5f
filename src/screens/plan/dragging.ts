import { type DragEvent, useState } from "react";
import { stepOfKey } from "#assessment/plan.ts";
import type { NamedStep } from "./usePlanActions.ts";

/* Native drag and drop of a step. The list of waves on each step is the alternative. */

/** The data type of a dragged step. */
const TYPE = "application/x-tenspan-step";

/** Makes a dragged element carry the step with this key. */
export function carryStep(event: DragEvent, key: string): void {
  event.dataTransfer.setData(TYPE, key);
  event.dataTransfer.effectAllowed = "move";
}

/**
 * Returns the handlers of an element on which steps can be dropped, and whether one is over it now (`over`). The action
 * of a dropped step is empty, because no message needs it.
 */
export function useStepDrop(onStep: (step: NamedStep) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!hasStep(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (isOutside(event)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const step = readStep(event);
      if (step === null) return;
      event.preventDefault();
      onStep(step);
    },
  };
}

/** A step is dragged; its key can be read only when it is dropped. */
function hasStep(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(TYPE);
}

/** Returns the dropped step; null for anything else. */
function readStep(event: DragEvent): NamedStep | null {
  const key = event.dataTransfer.getData(TYPE);
  const step = stepOfKey(key);
  return step === null ? null : { key, action: "", ...step };
}

/** The pointer left the target itself, not only an element inside it. */
function isOutside({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
