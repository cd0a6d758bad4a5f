import type { ReportContext } from "#report/reportContext.ts";
import type { StateToCompare } from "./comparison.ts";

/** A state with its report context, which holds its scores. */
export type ScoredState = { readonly state: StateToCompare; readonly context: ReportContext };

/** Tells whether levels are compared in place of values, because a cumulative rule does not derive them from values. */
export function isByLevel(scored: readonly ScoredState[]): boolean {
  return scored.some(({ context }) => context.questionnaire.scoring.cumulative !== undefined);
}
