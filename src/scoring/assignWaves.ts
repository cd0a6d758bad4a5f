import type { Step } from "./greedyPlan.ts";
import { isBelow } from "./tolerance.ts";
import type { PlanStep } from "./types.ts";

/**
 * Assigns the steps to waves, in their order. A wave closes at the first step that exceeds its capacity (in points),
 * and the wave after the last capacity takes the rest (scoring.md § 6).
 */
export function assignWaves(steps: readonly Step[], capacities: readonly number[]): readonly PlanStep[] {
  const capacityOf = (wave: number) => capacities[wave - 1] ?? Number.POSITIVE_INFINITY;
  let wave = 1;
  let room = capacityOf(wave);
  return steps.map(({ question, level, effort, benefit }) => {
    while (isBelow(room, effort)) {
      wave += 1;
      room = capacityOf(wave);
    }
    room -= effort;
    return { question, level, effort, benefit, wave };
  });
}
