import type { ReportContext } from "#report/reportContext.ts";
import type { StateToCompare } from "./comparison.ts";

/** A state with its numbers. */
export type ScoredState = { readonly state: StateToCompare; readonly context: ReportContext };
