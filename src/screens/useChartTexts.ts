import type { ChartTexts } from "#charts/ChartFrame.tsx";
import { useText } from "./useText.ts";

/** Returns the labels of a chart's switch between picture and table. */
export function useChartTexts(): ChartTexts {
  const text = useText();
  return { asTable: text("results.asTable"), asPicture: text("results.asPicture"), toolbar: text("chart.toolbar") };
}
