import type { Priorities } from "./areaWeight.ts";
import type { CompiledQuestionnaire } from "./compile.ts";
import type { Scorecard } from "./types.ts";

/** The origin of a scorecard, as far as explanations need it. */
export type Origin = {
  readonly compiled: CompiledQuestionnaire;
  readonly priorities: Priorities;
};

const origins = new WeakMap<Scorecard, Origin>();

/** Stores the origin of a scorecard outside it, because a scorecard is plain data. */
export function rememberOrigin(scorecard: Scorecard, origin: Origin): void {
  origins.set(scorecard, origin);
}

/** Returns the origin of a scorecard; throws for one that `score` did not return, such as a copy. */
export function originOf(scorecard: Scorecard): Origin {
  const origin = origins.get(scorecard);
  if (origin === undefined) throw new Error("Only a scorecard that score() returned can be explained, not a copy.");
  return origin;
}
