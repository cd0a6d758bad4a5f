import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { existingDay } from "./existingDay.ts";
import type { RiskDecision } from "./limits.ts";
import type { Assessment } from "./schema.ts";

/** The decisions on a risk. */
export type Treatment = NonNullable<Assessment["treatments"]>[string];

/** The two factors of a rating: how often a risk may occur, and how bad it is then. */
export const RISK_SIDES = ["likelihood", "impact"] as const;
/** One of the two factors of a risk. */
export type RiskSide = (typeof RISK_SIDES)[number];

/** The organisation's own rating, 1…5, with its reason. */
export type RiskOverride = NonNullable<Treatment[RiskSide]>;

/** A change of a risk's treatment. Omitted fields stay; null and an empty text remove. */
export type TreatmentChange = {
  readonly decision?: RiskDecision | null;
  readonly owner?: string;
  /** YYYY-MM-DD; anything else removes it. */
  readonly due?: string | null;
  readonly note?: string;
  readonly likelihood?: RiskOverride | null;
  readonly impact?: RiskOverride | null;
};

/** Returns the treatment of a risk; an empty one if nothing is decided. */
export function treatmentOf({ treatments }: Pick<Assessment, "treatments">, risk: string): Treatment {
  return getOwn(treatments, risk) ?? {};
}

/**
 * Returns the organisation's own rating, which replaces the calculated one; null without one, or while its reason is
 * missing.
 */
export function overrideOf(
  assessment: Pick<Assessment, "treatments">,
  risk: string,
  side: RiskSide,
): RiskOverride | null {
  const override = treatmentOf(assessment, risk)[side];
  return override === undefined || override.reason.trim() === "" ? null : override;
}

/** Changes the treatment of a risk, or removes it (null). `now` is an ISO 8601 moment. */
export function withTreatment(
  assessment: Assessment,
  risk: string,
  change: TreatmentChange | null,
  now: string,
): Assessment {
  const treatment = change === null ? {} : changedTreatment(treatmentOf(assessment, risk), change);
  const others = Object.entries(assessment.treatments ?? {}).filter(([id]) => id !== risk);
  const kept = Object.keys(treatment).length === 0 ? others : [...others, [risk, treatment] as const];
  return { ...assessment, treatments: Object.fromEntries(kept), updatedAt: now };
}

function changedTreatment(treatment: Treatment, change: TreatmentChange): Treatment {
  const { decision, owner, due, note, likelihood, impact, ...rest } = treatment;
  const next = {
    decision: change.decision === undefined ? decision : change.decision,
    owner: cut(change.owner ?? owner ?? ""),
    due: change.due === undefined ? due : existingDay(change.due),
    note: cut(change.note ?? note ?? ""),
    likelihood: change.likelihood === undefined ? likelihood : change.likelihood,
    impact: change.impact === undefined ? impact : change.impact,
  };
  return {
    ...rest,
    ...(next.decision && { decision: next.decision }),
    ...(next.owner !== "" && { owner: next.owner }),
    ...(next.due !== undefined && { due: next.due }),
    ...(next.note !== "" && { note: next.note }),
    ...(next.likelihood && { likelihood: soundOverride(next.likelihood) }),
    ...(next.impact && { impact: soundOverride(next.impact) }),
  };
}

function soundOverride({ value, reason, ...rest }: RiskOverride): RiskOverride {
  return { ...rest, value: Math.min(5, Math.max(1, Math.round(value))), reason: cut(reason) };
}
