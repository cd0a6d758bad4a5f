import { ratingTexts } from "#report/risks/ratingTexts.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";
import type { FigureExplanation } from "./model.ts";
import type { Sides } from "./riskSides.ts";
import { bandName, type Scene } from "./scene.ts";

/** Which cell of the questionnaire's matrix a scenario falls into. */
export function explainBand(scene: Scene, score: RiskScore, sides: Sides) {
  const { say, words, questionnaire } = scene;
  const nameOf = (band: string) => bandName(scene, band);
  const rounded = { likelihood: wholePart(sides.likelihood.now + 0.5), impact: wholePart(sides.impact.now + 0.5) };
  const shown = nameOf(score.band);
  const text = ratingTexts(words, { likelihood: sides.likelihood.now, impact: sides.impact.now });
  return {
    shown,
    sentence: say.text("explain.band.sentence"),
    formula: say.text("explain.band.formula", {
      likelihood: text.likelihood,
      row: rounded.likelihood,
      impact: text.impact,
      column: rounded.impact,
      band: shown,
    }),
    amounts: [],
    matrix: {
      caption: say.text("explain.band.matrix"),
      likelihood: say.text("explain.risk.likelihood"),
      impact: say.text("explain.risk.impact"),
      cells: questionnaire.scoring.risk.matrix.map((row) => row.map(nameOf)),
      at: { likelihood: rounded.likelihood - 1, impact: rounded.impact - 1 },
    },
    notes: [say.text("explain.band.before", { band: nameOf(score.inherentBand) }), say.text("explain.risk.ordinal")],
  } satisfies Partial<FigureExplanation>;
}
