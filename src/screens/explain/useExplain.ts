import { createContext, useContext } from "react";
import type { MetricRef } from "#report/metricRef.ts";

/** Opens the explanation of a metric; the focus later returns to `from`. */
export type Explain = (ref: MetricRef, from: HTMLElement) => void;

/** Provides the function that opens an explanation. */
export const OpenExplanationContext = createContext<Explain | null>(null);

/** Returns the function that opens an explanation; null if no assessment is open. */
export function useExplain(): Explain | null {
  return useContext(OpenExplanationContext);
}
