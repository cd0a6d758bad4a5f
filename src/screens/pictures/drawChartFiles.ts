import type { Chart } from "#document/document.ts";
import type { ChartFiles } from "#exchange/charts/exportChart.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import { fontAddresses } from "#pdf/fonts/fontAddresses.ts";

/** Draws a chart in a worker; its code is loaded on demand. */
export async function drawChartFiles(chart: Chart): Promise<Result<ChartFiles, NoAnswer>> {
  const part = await loadPart(() => import("#exchange/askWorker.ts"));
  if (!part.ok) return part;
  const addresses = fontAddresses(document.baseURI);
  return part.value.askWorker<ChartFiles, never>({ task: "chart", chart, addresses });
}
