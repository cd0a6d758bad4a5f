import { getOwn } from "#lib/getOwn.ts";
import { answerTo } from "./answer.ts";
import type { Assessment } from "./schema.ts";

/** The plan's settings in an assessment: the focus, the waves, and the decisions on single steps. */
export type Plan = NonNullable<Assessment["plan"]>;
/** The decisions on a step: wave, owner, due date, status, reason. */
export type PlanItem = Plan["items"][string];
/** The progress of a step, or that it is dismissed. */
export type PlanStatus = NonNullable<PlanItem["status"]>;

/** Maximum number of waves, including the last one, which has no capacity. */
export const MAX_WAVES = 21;

/** Returns the key of the step that raises `question` to `level`. */
export function planKey(question: string, level: number): string {
  return `${question}@${level}`;
}

/** Returns the step of a key, or null. */
export function stepOfKey(key: string): { readonly question: string; readonly level: number } | null {
  const at = key.lastIndexOf("@");
  const level = Number(key.slice(at + 1));
  return at < 1 || !/^\d{1,2}$/.test(key.slice(at + 1)) ? null : { question: key.slice(0, at), level };
}

/** Returns the decisions on a step; an empty item if there are none. */
export function planItem(assessment: Assessment, question: string, level: number): PlanItem {
  return getOwn(assessment.plan?.items, planKey(question, level)) ?? {};
}

/** Tells whether the answer to the question has reached the step's level. */
export function isReached(assessment: Assessment, question: string, level: number): boolean {
  return (answerTo(assessment.answers, question)?.level ?? -1) >= level;
}
