import { ratingTexts } from "#report/risks/ratingTexts.ts";
import { isOpenUpward, residualRange } from "#report/risks/riskStates.ts";
import type { Rating } from "#scoring/scenarios.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";
import { bandName, type ExplainContext } from "./explainContext.ts";
import type { MetricExplanation } from "./explanation.ts";

/** Explains which cell of the questionnaire's matrix a scenario is in. */
export function explainBand(context: ExplainContext, score: RiskScore) {
  const { explainFormatter, questionnaire } = context;
  const nameOf = (band: string) => bandName(context, band);
  const { known, worst } = residualRange(score);
  const before = bandRange(context, score.inherentBand, score.inherentBandWorst);
  return {
    shown: bandRange(context, score.band, score.bandWorst),
    sentence: explainFormatter.text("explain.band.sentence"),
    formula: readBand(context, known, score.band),
    amounts: [],
    matrix: {
      caption: explainFormatter.text("explain.band.matrix"),
      likelihood: explainFormatter.text("explain.risk.likelihood"),
      impact: explainFormatter.text("explain.risk.impact"),
      cells: questionnaire.scoring.risk.matrix.map((row) => row.map(nameOf)),
      at: { likelihood: cellAt(known.likelihood) - 1, impact: cellAt(known.impact) - 1 },
    },
    notes: [
      ...(isOpenUpward({ known, worst })
        ? [
            explainFormatter.text("explain.band.worst", {
              topic: context.topic,
              reading: readBand(context, worst, score.bandWorst),
            }),
          ]
        : []),
      explainFormatter.text("explain.band.before", { band: before }),
      explainFormatter.text("explain.risk.ordinal"),
    ],
  } satisfies Partial<MetricExplanation>;
}

/** Returns "High", or "Low to High" while open exposure questions can change the band. */
export function bandRange(context: ExplainContext, known: string, worst: string): string {
  return context.formatter.range(bandName(context, known), bandName(context, worst));
}

/** Names the row and the column of a rating. */
function readBand(context: ExplainContext, { likelihood, impact }: Rating, band: string): string {
  const text = ratingTexts(context.formatter, { likelihood, impact });
  return context.explainFormatter.text("explain.band.formula", {
    likelihood: text.likelihood,
    row: cellAt(likelihood),
    impact: text.impact,
    column: cellAt(impact),
    band: bandName(context, band),
  });
}

function cellAt(side: number): number {
  return wholePart(side + 0.5);
}
