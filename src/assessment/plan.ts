import { getOwn } from "#lib/getOwn.ts";
import { answerTo } from "./answer.ts";
import type { Assessment } from "./schema.ts";

/** What an assessment says about its plan: the weighing, the waves, and what was decided about single steps. */
export type Plan = NonNullable<Assessment["plan"]>;
/** What was decided about a step: wave, owner, due date, status, reason. */
export type PlanItem = Plan["items"][string];
/** How far a step is, or that it was dismissed. */
export type PlanStatus = NonNullable<PlanItem["status"]>;

/** Maturity and risk count alike; points of the waves now and next, later takes the rest (scoring.md § 6). */
export const DEFAULT_PLAN: Plan = { focus: 0.5, capacities: [20, 40], items: {} };

/** Most waves of a plan, the last one without a capacity included. */
export const MAX_WAVES = 21;

/** The name under which a plan keeps what was decided about the step that lifts `question` to `level`. */
export function planKey(question: string, level: number): string {
  return `${question}@${level}`;
}

/** The step that a name stands for, or null. */
export function stepOfKey(key: string): { readonly question: string; readonly level: number } | null {
  const at = key.lastIndexOf("@");
  const level = Number(key.slice(at + 1));
  return at < 1 || !/^\d{1,2}$/.test(key.slice(at + 1)) ? null : { question: key.slice(0, at), level };
}

/** What was decided about a step; nothing yet is an empty item. */
export function planItem(assessment: Assessment, question: string, level: number): PlanItem {
  return getOwn(assessment.plan?.items, planKey(question, level)) ?? {};
}

/** Whether the answer to the question has reached the step's level. */
export function isReached(assessment: Assessment, question: string, level: number): boolean {
  return (answerTo(assessment.answers, question)?.level ?? -1) >= level;
}
