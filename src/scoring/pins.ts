import { isBelow } from "./tolerance.ts";
import type { PlanStep } from "./types.ts";

/** The wave to which somebody pinned a step, from 1, or null. */
type PinOf = (step: PlanStep) => number | null;

/**
 * The steps in the waves where the organisation wants them. A pinned step takes its wave whether it fits or not, and
 * the others share the room that is left, in their order and as `intoWaves` says; without pins the waves are its
 * waves. The steps of a question stay in order: what comes before a pinned step moves along to its wave if it would
 * come later, what comes after it follows. A pin beyond the last wave means the last.
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
    // Only a step that no pin holds back or takes along closes a wave.
    if (!isPinned(step) && floor <= open && fitting <= ceiling) open = fitting;
    const placed = pinned.get(step) ?? take(step, Math.min(ceiling, fitting));
    reached.set(step.question, placed.wave);
    return placed;
  });
}

/** The latest wave that each step may take: the least pin of its own and of the later steps of its question. */
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
