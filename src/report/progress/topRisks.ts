import type { ReportContext } from "#report/reportContext.ts";
import { type BandSpan, countIn, spanText } from "#report/risks/bandSpan.ts";
import { topRiskBands } from "#report/risks/bands.ts";
import type { Scorecard } from "#scoring/types.ts";

/**
 * Counts the scenarios that are top risks with their controls, and names them; null if the questionnaire has no risks
 * or none applies.
 */
export function countTopRisks(
  { questionnaire, formatter }: ReportContext,
  { risks }: Scorecard,
): { readonly name: string; readonly span: BandSpan; readonly text: string } | null {
  const bands = topRiskBands(questionnaire.scoring.risk.bands);
  const [mildest] = bands;
  if (mildest === undefined || risks.length === 0) return null;
  const name = formatter.text(bands.length === 1 ? "numbers.risksAt" : "numbers.risksFrom", {
    band: mildest.running ?? mildest.name,
  });
  const topBands = bands.map(({ id }) => id);
  const span = countIn(questionnaire, risks, topBands, "after");
  return { name, span, text: spanText(formatter, span) };
}
