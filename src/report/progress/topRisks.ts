import type { Questionnaire } from "#questionnaire/schema.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { type BandSpan, countIn, type Place, spanPlacer, spanText } from "#report/risks/bandSpan.ts";
import { topRiskBands } from "#report/risks/bands.ts";
import type { RiskScore, Scorecard } from "#scoring/types.ts";

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
  const span = countIn(questionnaire, risks, idsOf(bands), "after");
  return { name, span, text: spanText(formatter, span) };
}

/** Returns a function that tells whether a scenario with its controls is a top risk: certainly, possibly, or not. */
export function topRiskPlacer(questionnaire: Questionnaire): (risk: Pick<RiskScore, "band" | "bandWorst">) => Place {
  const placeOf = spanPlacer(questionnaire, idsOf(topRiskBands(questionnaire.scoring.risk.bands)));
  return ({ band, bandWorst }) => placeOf(band, bandWorst);
}

function idsOf(bands: readonly { readonly id: string }[]): readonly string[] {
  return bands.map(({ id }) => id);
}
