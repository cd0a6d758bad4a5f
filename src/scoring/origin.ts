import type { Priorities } from "./areaWeight.ts";
import type { CompiledQuestionnaire } from "./compile.ts";
import type { Scorecard } from "./types.ts";

/** What a scorecard was made from, as far as its explanation needs it. */
export type Origin = {
  readonly compiled: CompiledQuestionnaire;
  readonly priorities: Priorities;
  /** How far a child may stay below its parent's level, or null. */
  readonly gate: number | null;
};

const origins = new WeakMap<Scorecard, Origin>();

/** Notes where a scorecard comes from, outside it: a scorecard is plain data. */
export function rememberOrigin(scorecard: Scorecard, origin: Origin): void {
  origins.set(scorecard, origin);
}

/** Where the scorecard comes from. Only `score` makes scorecards; a copy is a foreign object. */
export function originOf(scorecard: Scorecard): Origin {
  const origin = origins.get(scorecard);
  if (origin === undefined) throw new Error("Only a scorecard that score() returned can be explained, not a copy.");
  return origin;
}
