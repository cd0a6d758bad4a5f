import type { Questionnaire } from "#questionnaire/schema.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { countIn, spanText } from "./bandSpan.ts";
import type { BandCount, RiskBand } from "./riskBand.ts";

/** The number of colours and shapes. */
const RAMP_STEPS = 5;
/** With at least this many bands, the two worst are top risks; with fewer, only the worst. */
const MIN_FOR_TWO_TOP_BANDS = 3;

/** The mildest of the five steps whose risks need an owner and a decision. */
export const NOTABLE_BAND = 3;

/** Returns the bands of the questionnaire, from the mildest to the worst, spread over the five colours. */
export function nameBands({ scoring }: Questionnaire): readonly RiskBand[] {
  const { bands } = scoring.risk;
  const last = bands.length - 1;
  return bands.map(({ id, name, running = name }, severity) => ({
    id,
    name,
    running,
    severity,
    step: last === 0 ? RAMP_STEPS : 1 + Math.round((severity * (RAMP_STEPS - 1)) / last),
  }));
}

/** Returns a band by id. The questionnaire's check ensures that it exists. */
export function bandOf(bands: readonly RiskBand[], id: string): RiskBand {
  return bands.find((band) => band.id === id) ?? { id, name: id, running: id, severity: 0, step: 1 };
}

/** Returns the worst bands, whose risks a board must know, in rising order. */
export function topRiskBands<Band>(bands: readonly Band[]): readonly Band[] {
  return bands.slice(Math.max(0, bands.length < MIN_FOR_TWO_TOP_BANDS ? bands.length - 1 : bands.length - 2));
}

/** Counts the scenarios in each band without and with controls, the worst band first. */
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
