import type { Questionnaire } from "#questionnaire/schema.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { countIn, spanText } from "./bandSpan.ts";
import type { BandCount, RiskBand } from "./riskReport.ts";

/** Colours and shapes there are. */
const STEPS = 5;
/** Of five bands the risks of the two worst are top risks; of two or fewer only those of the worst. */
const FEW = 3;

/** The mildest of the five steps of bands that somebody has to answer for. */
export const NOTABLE_BAND = 3;

/** The bands of the questionnaire, from the mildest to the worst, spread over the five colours. */
export function nameBands({ scoring }: Questionnaire): readonly RiskBand[] {
  const { bands } = scoring.risk;
  const last = bands.length - 1;
  return bands.map(({ id, name, running = name }, severity) => ({
    id,
    name,
    running,
    severity,
    step: last === 0 ? STEPS : 1 + Math.round((severity * (STEPS - 1)) / last),
  }));
}

/** A band by its id. The check of the questionnaire knows no other. */
export function bandOf(bands: readonly RiskBand[], id: string): RiskBand {
  return bands.find((band) => band.id === id) ?? { id, name: id, running: id, severity: 0, step: 1 };
}

/** The worst bands, those that a board has to know of, in rising order. */
export function topRiskBands<Band>(bands: readonly Band[]): readonly Band[] {
  return bands.slice(Math.max(0, bands.length < FEW ? bands.length - 1 : bands.length - 2));
}

/** How many scenarios stand in each band without and with controls, worst band first. */
export function countBands(
  { questionnaire, scorecard, formatter }: ReportContext,
  bands: readonly RiskBand[],
): readonly BandCount[] {
  return bands.toReversed().map((band) => {
    const before = countIn(questionnaire, scorecard.risks, [band.id], "before");
    const after = countIn(questionnaire, scorecard.risks, [band.id], "after");
    return { ...band, before, after, text: { before: spanText(formatter, before), after: spanText(formatter, after) } };
  });
}
