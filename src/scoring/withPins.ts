import { isBelow } from "./tolerance.ts";
import type { PlanStep } from "./types.ts";

/** Returns the wave to which the organisation pinned a step, from 1, or null. */
type PinOf = (step: PlanStep) => number | null;

/**
 * Moves steps to the waves that the organisation chose. A pinned step takes its wave even if it does not fit; the
 * others share the remaining capacity in their order, as in `assignWaves`, which also gives the result without pins.
 * The steps of a question stay in order: an earlier step moves forward to a pinned step's wave if it would come later,
 * and later steps follow it. A pin beyond the last wave means the last.
 */
export function withPins(steps: readonly PlanStep[], capacities: readonly number[], pinOf: PinOf): readonly PlanStep[] {
  const last = capacities.length + 1;
  const bounds = boundsOf(steps, last, pinOf);
  const room = [...capacities, Number.POSITIVE_INFINITY];
  const roomIn = (wave: number) => room[wave - 1] ?? 0;
  const take = (step: PlanStep, wave: number): PlanStep => {
    room[wave - 1] = roomIn(wave) - step.effort;
    return { ...step, wave };
  };
  const isPinned = (step: PlanStep) => pinOf(step) !== null;
  const pinned = new Map(steps.filter(isPinned).map((step) => [step, take(step, bounds.get(step) ?? last)]));
  const reached = new Map<string, number>();
  let open = 1;
  return steps.map((step) => {
    const floor = reached.get(step.question) ?? 1;
    const ceiling = bounds.get(step) ?? last;
    const fitting = firstWithRoom(Math.max(open, floor), last, (wave) => !isBelow(roomIn(wave), step.effort));
    // A wave is closed only by a step that no pin moves.
    if (!isPinned(step) && floor <= open && fitting <= ceiling) open = fitting;
    const placed = pinned.get(step) ?? take(step, Math.min(ceiling, fitting));
    reached.set(step.question, placed.wave);
    return placed;
  });
}

/** Returns the latest wave for each step: the lowest pin among itself and the later steps of its question. */
function boundsOf(steps: readonly PlanStep[], last: number, pinOf: PinOf): ReadonlyMap<PlanStep, number> {
  const least = new Map<string, number>();
  return new Map(
    steps.toReversed().map((step) => {
      const bound = Math.min(least.get(step.question) ?? last, pinOf(step) ?? last);
      least.set(step.question, bound);
      return [step, bound];
    }),
  );
}

function firstWithRoom(open: number, last: number, hasRoom: (wave: number) => boolean): number {
  let wave = open;
  while (wave < last && !hasRoom(wave)) wave += 1;
  return wave;
}
