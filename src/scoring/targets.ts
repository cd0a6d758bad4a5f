import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { PracticeNode } from "./tree.ts";
import type { NodeScore } from "./types.ts";
import { weightAt, weightedMean } from "./weightedMean.ts";

/** Where a node should be and what it lacks, 0…m (scoring.md § 3). */
export type TargetAndGap = Pick<NodeScore, "target" | "shortfall">;

/** Where the targets of an assessment come from. */
export type TargetSource = {
  readonly overrides: Readonly<Record<string, number>> | undefined;
  /** The chosen profile's level by area. */
  readonly profile: Readonly<Record<string, number>> | undefined;
  /** The highest level of the scale. */
  readonly highest: number;
};

/** The overrides and the chosen target profile of an assessment. */
export function targetSource(questionnaire: Questionnaire, assessment: Assessment, highest: number): TargetSource {
  const profile = questionnaire.targets.find((target) => target.id === assessment.target);
  return { overrides: assessment.targets, profile: profile?.levels, highest };
}

/** The practice's own override, else its area's, else the profile's; one that is not on the scale is passed over. */
export function targetOf({ id, areaId }: PracticeNode, { overrides, profile, highest }: TargetSource): number | null {
  return (
    onScale(getOwn(overrides, id), highest) ??
    onScale(getOwn(overrides, areaId), highest) ??
    onScale(getOwn(profile, areaId), highest)
  );
}

/** A target as it counts: null when it is not on the scale 0…highest. */
export function onScale(target: number | undefined, highest: number): number | null {
  // JSON can write −0; adding 0 makes it 0.
  return target !== undefined && target >= 0 && target <= highest ? target + 0 : null;
}

/** What a practice lacks, and a question, whose target is its practice's; never negative. */
export function ownShortfall(target: number | null, value: number | null): number | null {
  return target === null || value === null ? null : Math.max(0, target - value);
}

type WithTarget = TargetAndGap & { readonly figures: { readonly applicable: boolean } };

/** The target of an area and of the whole: the mean of its applicable children's. */
export function innerNodeTarget(children: readonly WithTarget[], weights: readonly number[]): number | null {
  return weightedMean(children, weightAt(weights), ({ target, figures }) => (figures.applicable ? target : null));
}

/** What an area and the whole lack: the mean over the children, so that no surplus hides another's shortfall. */
export function innerNodeShortfall(children: readonly WithTarget[], weights: readonly number[]): number | null {
  return weightedMean(children, weightAt(weights), ({ shortfall }) => shortfall);
}
