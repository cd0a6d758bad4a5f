import { type ExportInput, type ExportResult, type ReadFonts, reportOf } from "#exchange/exportFile.ts";
import { err, ok } from "#lib/result.ts";
import { alphabetOfTexts } from "#pdf/fonts/fonts.ts";
import { listCharts } from "./listCharts.ts";
import { writeSvg } from "./writeSvg.ts";

/** Exports all charts of the report, an SVG file each. */
export async function exportSvg(input: ExportInput, readFonts: ReadFonts): Promise<ExportResult> {
  const charts = listCharts(reportOf(input));
  const fonts = await readFonts(alphabetOfTexts(charts));
  if (fonts === null) return err("noFonts");
  const files = charts.map(({ id, chart }) => ({ name: `${id}.svg`, content: writeSvg(chart, fonts) }));
  return ok({ kind: "folder", extension: "svg", files });
}
