import type { LevelRise } from "./compileRises.ts";
import { listOf } from "./listOf.ts";
import { createRanking, type Ranking } from "./ranking.ts";
import type { RiskGain } from "./riskGain.ts";
import { isBelow } from "./tolerance.ts";
import type { PlanStep } from "./types.ts";

/** An answered question below the target of its practice. */
export type Candidate = {
  readonly id: string;
  /** Among all questions of the edition. */
  readonly position: number;
  /** Its part (0…1) of the whole. */
  readonly share: number;
  /** The answer, and the first one that reaches the target, by position. */
  readonly today: number;
  readonly goal: number;
  /** To each answer, by position. */
  readonly rises: readonly LevelRise[];
  /** The highest level: values run 0…highest. */
  readonly highest: number;
};

/** A step of the plan before it is assigned to a wave. */
export type Step = Omit<PlanStep, "wave">;

/**
 * Orders all steps greedily: always takes the available step with the highest benefit ÷ effort, and among equals the
 * first in the order of `candidates`. `focus` 0…1 is maturity alone … risk alone. Raises the questions in `risks`. Ends
 * before the first step that exceeds what the steps before it leave of `room`, in points: with the capacity of the
 * first wave, these are its steps (`assignWaves`).
 */
export function greedyPlan(
  candidates: readonly Candidate[],
  risks: RiskGain,
  focus: number,
  room = Number.POSITIVE_INFINITY,
): readonly Step[] {
  const progress = listOf(candidates, (candidate) => ({ candidate, level: candidate.today }));
  const benefitOf = (next: LevelRise, candidate: Candidate) =>
    (1 - focus) * maturityGainOf(next, candidate) + focus * risks.of(candidate.position);
  const urgencyOf = (candidateProgress: CandidateProgress | undefined) => {
    const next = nextRise(candidateProgress);
    if (candidateProgress === undefined || next === undefined) return Number.NEGATIVE_INFINITY;
    return benefitOf(next, candidateProgress.candidate) / next.effort;
  };
  const urgencies = createRanking(listOf(progress, urgencyOf));
  const refresh = (place: number): boolean => {
    const current = urgencyOf(progress[place]);
    if (Object.is(current, urgencies.keyAt(place))) return false;
    urgencies.setKey(place, current);
    return true;
  };
  const steps: Step[] = [];
  let left = room;
  for (;;) {
    const place = mostUrgent(urgencies, refresh) ?? progress.length;
    const candidateProgress = progress[place];
    const next = nextRise(candidateProgress);
    if (candidateProgress === undefined || next === undefined || isBelow(left, next.effort)) return steps;
    const { candidate } = candidateProgress;
    const { level, effort } = next;
    steps.push({ question: candidate.id, level, effort, benefit: benefitOf(next, candidate) });
    left -= effort;
    risks.raise(candidate.position);
    candidateProgress.level = level;
    refresh(place);
  }
}

/** Returns the part (0…1) of the whole maturity that a rise adds. */
export function maturityGainOf({ rise }: LevelRise, { share, highest }: Candidate): number {
  return (share * rise) / highest;
}

/** A candidate and the level that it has reached. */
type CandidateProgress = { readonly candidate: Candidate; readonly level: number };

function nextRise(candidateProgress: CandidateProgress | undefined): LevelRise | undefined {
  if (candidateProgress === undefined) return undefined;
  const { candidate, level } = candidateProgress;
  return level < candidate.goal ? candidate.rises[level + 1] : undefined;
}

/**
 * Returns the first position with the highest urgency. Steps of other questions only lower an urgency, so an outdated
 * key is too high and surfaces here; refreshing the keys that surface is enough.
 */
function mostUrgent(urgencies: Ranking, refresh: (place: number) => boolean): number | null {
  for (;;) {
    const first = urgencies.first();
    if (first === null) return null;
    if (!refresh(urgencies.greatest() ?? first) && !refresh(first)) return first;
  }
}
