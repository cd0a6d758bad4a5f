import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { PracticeNode } from "./tree.ts";
import type { NodeScore } from "./types.ts";
import { weightedMean } from "./weightedMean.ts";

/** The target of a node and its gap, 0…m (scoring.md § 3). */
export type TargetAndGap = Pick<NodeScore, "target" | "gap">;

/** No target, or none that is asked for. */
export const NO_TARGET: TargetAndGap = { target: null, gap: null };

/** The sources of an assessment's targets. */
export type TargetSource = {
  readonly overrides: Readonly<Record<string, number>> | undefined;
  /** The level of the chosen profile by area. */
  readonly profile: Readonly<Record<string, number>> | undefined;
  /** The highest level of the scale. */
  readonly highest: number;
};

/** Returns the overrides and the chosen target profile of an assessment. */
export function targetSource(questionnaire: Questionnaire, assessment: Assessment, highest: number): TargetSource {
  const profile = questionnaire.targets.find((target) => target.id === assessment.target);
  return { overrides: assessment.targets, profile: profile?.levels, highest };
}

/**
 * Returns the target of a practice: its own override, else its area's, else the profile's; skips targets outside the
 * scale.
 */
export function targetOf(
  { id, areaId }: Pick<PracticeNode, "id" | "areaId">,
  { overrides, profile, highest }: TargetSource,
): number | null {
  return (
    onScale(getOwn(overrides, id), highest) ??
    onScale(getOwn(overrides, areaId), highest) ??
    onScale(getOwn(profile, areaId), highest)
  );
}

/** Returns the target, or null if it is outside the scale 0…highest. */
export function onScale(target: number | undefined, highest: number): number | null {
  // JSON can contain −0; adding 0 makes it 0.
  return target !== undefined && target >= 0 && target <= highest ? target + 0 : null;
}

/** Returns the gap of a practice, or of a question with its practice's target; never negative. */
export function ownGap(target: number | null, value: number | null): number | null {
  return target === null || value === null ? null : Math.max(0, target - value);
}

type WithTarget = TargetAndGap & { readonly metrics: { readonly applicable: boolean } };

/**
 * Returns target and gap of an area or of the root: the means of its children, of those that are applicable for the
 * target. So no surplus hides another's gap.
 */
export function innerNodeTarget(children: readonly WithTarget[], weights: readonly number[]): TargetAndGap {
  return {
    target: weightedMean(children, weights, ({ target, metrics }) => (metrics.applicable ? target : null)),
    gap: weightedMean(children, weights, ({ gap }) => gap),
  };
}
