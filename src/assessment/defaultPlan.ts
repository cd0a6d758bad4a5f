import type { Plan } from "./plan.ts";

/**
 * Maturity and risk are equally important; the capacities in points of the waves now and next, while later takes the
 * rest (scoring.md § 6).
 */
export const DEFAULT_PLAN: Plan = { focus: 0.5, capacities: [20, 40], items: {} };
