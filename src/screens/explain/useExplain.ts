import type { MetricRef } from "#report/metricRef.ts";
import { createContext, useContext } from "react";

/** Opens the explanation of a number; the focus returns to where it was opened from. */
export type Explain = (ref: MetricRef, from: HTMLElement) => void;

export const ExplainContext = createContext<Explain | null>(null);

/** Opens the explanation of a number; null where no assessment is open. */
export function useExplain(): Explain | null {
  return useContext(ExplainContext);
}
