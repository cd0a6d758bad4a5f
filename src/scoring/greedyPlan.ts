import { listOf } from "./listOf.ts";
import { createRanking, type Ranking } from "./ranking.ts";
import type { RiskGain } from "./riskGain.ts";
import { isBelow } from "./tolerance.ts";
import type { PlanStep } from "./types.ts";

/** A level to reach: the position of an answer. */
export type RemainingLevel = {
  readonly level: number;
  /** Points. */
  readonly effort: number;
  /** The rise of the question's value, 0…highest. */
  readonly rise: number;
  /** The part (0…1) of the whole maturity that it adds. */
  readonly maturityGain: number;
};

/** An answered question below the target of its practice, with the remaining levels in order. */
export type Candidate = {
  readonly id: string;
  /** Among all questions of the edition. */
  readonly position: number;
  readonly remainingLevels: readonly RemainingLevel[];
};

/** A step of the plan before it is assigned to a wave. */
export type Step = Omit<PlanStep, "wave">;

/**
 * Orders all steps greedily: always takes the available step with the highest benefit ÷ effort, and among equals the
 * first in the order of `candidates`. `focus` 0…1 is maturity alone … risk alone. Raises the questions in `risks`. Ends
 * before the first step that exceeds what the steps before it leave of `room`, in points: with the capacity of the first
 * wave, these are its steps (`intoWaves`).
 */
export function greedyPlan(
  candidates: readonly Candidate[],
  risks: RiskGain,
  focus: number,
  room = Number.POSITIVE_INFINITY,
): readonly Step[] {
  const progress = listOf(candidates, (candidate) => ({ candidate, done: 0 }));
  const benefitOf = ({ maturityGain }: RemainingLevel, { position }: Candidate) =>
    (1 - focus) * maturityGain + focus * risks.of(position);
  const urgencyOf = (candidateProgress: CandidateProgress | undefined) => {
    const next = nextLevel(candidateProgress);
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
    const next = nextLevel(candidateProgress);
    if (candidateProgress === undefined || next === undefined || isBelow(left, next.effort)) return steps;
    const { candidate } = candidateProgress;
    const { level, effort } = next;
    steps.push({ question: candidate.id, level, effort, benefit: benefitOf(next, candidate) });
    left -= effort;
    risks.raise(candidate.position);
    candidateProgress.done += 1;
    refresh(place);
  }
}

type CandidateProgress = { readonly candidate: Candidate; readonly done: number };

function nextLevel(candidateProgress: CandidateProgress | undefined): RemainingLevel | undefined {
  return candidateProgress?.candidate.remainingLevels[candidateProgress.done];
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
