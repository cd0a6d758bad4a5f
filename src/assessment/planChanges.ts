import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { DEFAULT_PLAN } from "./defaultPlan.ts";
import { existingDay } from "./existingDay.ts";
import { MAX_WAVES, type Plan, type PlanItem, type PlanStatus, planKey, stepOfKey } from "./plan.ts";
import type { Assessment } from "./schema.ts";

/*
 * Changes of an assessment's plan, as pure functions. Only decisions are stored; the steps are derived from answers and
 * targets. `now` is an ISO 8601 moment.
 */

/** A change of a step. Omitted fields stay; null and an empty text remove. */
export type PlanItemChange = {
  readonly wave?: number | null;
  readonly owner?: string;
  /** YYYY-MM-DD; anything else removes it. */
  readonly due?: string | null;
  readonly status?: PlanStatus | null;
  readonly reason?: string;
};

/** Sets the focus between maturity (0) and risk (1). */
export function withPlanFocus(assessment: Assessment, focus: number, now: string): Assessment {
  return withPlan(assessment, { focus: Math.min(1, Math.max(0, focus)) + 0 }, now);
}

/** Sets the capacities, in points, of every wave except the last; invalid amounts become 0. */
export function withPlanCapacities(assessment: Assessment, capacities: readonly number[], now: string): Assessment {
  const amounts = capacities.slice(0, MAX_WAVES - 1);
  return withPlan(assessment, { capacities: amounts.map((points) => (points > 0 && points < 1e9 ? points : 0)) }, now);
}

/** The cost of a point of effort for the organisation. */
export type PlanCost = NonNullable<Plan["cost"]>;

/**
 * Sets the cost of a point of effort, or removes it (null), so that effort is described in words. Invalid amounts are
 * omitted.
 */
export function withPlanCost(
  assessment: Assessment,
  cost: { readonly [name in keyof PlanCost]?: PlanCost[name] | undefined } | null,
  now: string,
): Assessment {
  const { cost: _, ...plan } = assessment.plan ?? DEFAULT_PLAN;
  const { daysPerPoint = 0, dayRate = 0, currency = "" } = cost ?? {};
  const isDays = daysPerPoint > 0 && daysPerPoint <= 1000;
  const next = isDays && {
    cost: {
      daysPerPoint,
      ...(dayRate > 0 && dayRate <= 1e9 && { dayRate }),
      ...(/^[A-Z]{3}$/.test(currency) && { currency }),
    },
  };
  return { ...assessment, plan: { ...plan, ...next }, updatedAt: now };
}

/** Changes the decisions on a step, or removes all of them (null). */
export function withPlanItem(
  assessment: Assessment,
  key: string,
  change: PlanItemChange | null,
  now: string,
): Assessment {
  const { items } = assessment.plan ?? DEFAULT_PLAN;
  const before = getOwn(items, key);
  const item = change === null ? {} : changedItem(before ?? {}, change);
  const others = Object.entries(items).filter(([name]) => name !== key);
  const kept = Object.keys(item).length === 0 ? others : [...others, [key, item] as const];
  return withPlan(assessment, { items: Object.fromEntries(kept) }, now);
}

/**
 * Pins a step to a wave, or unpins it (null). The steps of a question stay in order: earlier ones pinned to a later
 * wave, and later ones pinned to an earlier wave, move to the same wave.
 */
export function withPlanPin(
  assessment: Assessment,
  question: string,
  level: number,
  wave: number | null,
  now: string,
): Assessment {
  const pinned = withPlanItem(assessment, planKey(question, level), { wave }, now);
  if (wave === null) return pinned;
  const inTheWay = Object.entries(pinned.plan?.items ?? {}).filter(([key, item]) => {
    const step = stepOfKey(key);
    if (step === null || step.question !== question || item.wave === undefined) return false;
    return step.level < level ? item.wave > wave : step.level > level && item.wave < wave;
  });
  return inTheWay.reduce((plan, [key]) => withPlanItem(plan, key, { wave }, now), pinned);
}

/** Unpins every step; owners, dates and status stay. */
export function withoutPlanPins(assessment: Assessment, now: string): Assessment {
  const keys = Object.keys(assessment.plan?.items ?? {});
  return keys.reduce((plan, key) => withPlanItem(plan, key, { wave: null }, now), assessment);
}

function withPlan(assessment: Assessment, change: Partial<Plan>, now: string): Assessment {
  return { ...assessment, plan: { ...(assessment.plan ?? DEFAULT_PLAN), ...change }, updatedAt: now };
}

function changedItem(item: PlanItem, change: PlanItemChange): PlanItem {
  const { wave, owner, due, status, reason, ...rest } = item;
  const next = {
    wave: change.wave === undefined ? wave : waveOf(change.wave),
    owner: cut(change.owner ?? owner ?? ""),
    due: change.due === undefined ? due : existingDay(change.due),
    status: change.status === undefined ? status : change.status,
    reason: cut(change.reason ?? reason ?? ""),
  };
  return {
    ...rest,
    ...(next.wave !== undefined && { wave: next.wave }),
    ...(next.owner !== "" && { owner: next.owner }),
    ...(next.due !== undefined && { due: next.due }),
    ...(next.status && { status: next.status }),
    ...(next.reason !== "" && { reason: next.reason }),
  };
}

function waveOf(wave: number | null): number | undefined {
  return wave === null ? undefined : Math.min(MAX_WAVES, Math.max(1, Math.round(wave)));
}
