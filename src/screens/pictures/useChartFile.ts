import { useCallback } from "react";
import { fileName } from "#assessment/fileName.ts";
import type { Assessment } from "#assessment/schema.ts";
import { today } from "#screens/today.ts";

/** Returns the function that names the files of an assessment's charts by what they end in. */
export function useChartFile({ subject, edition }: Assessment): (ending: string) => string {
  return useCallback((ending: string) => fileName({ subject, edition }, ending, today()), [subject, edition]);
}
