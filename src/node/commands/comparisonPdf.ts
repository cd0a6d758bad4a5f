import { type ComparisonOptions, composeComparison } from "#document/composeComparison.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { alphabetOf } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import type { Comparison } from "#report/comparison/comparison.ts";
import type { Formatter } from "#report/formatter.ts";

/** Returns a comparison as a PDF. */
export async function comparisonPdf(
  comparison: Comparison,
  formatter: Formatter,
  options: ComparisonOptions,
): Promise<Uint8Array> {
  const document = composeComparison(comparison, formatter, options);
  return renderPdf(document, await assets.fonts(alphabetOf(document)));
}
