import type { ReportContext } from "#report/reportContext.ts";
import type { StateToCompare } from "./comparison.ts";

/** A state with its report context, which holds its scores. */
export type ScoredState = { readonly state: StateToCompare; readonly context: ReportContext };
