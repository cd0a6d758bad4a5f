import type { ChartTexts } from "#charts/ChartFrame.tsx";
import { useText } from "./useText.ts";

/** What every chart says on the switch between its picture and its table. */
export function useChartTexts(): ChartTexts {
  const text = useText();
  return { asTable: text("results.asTable"), asPicture: text("results.asPicture") };
}
