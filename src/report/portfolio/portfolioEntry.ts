import type { Assessment } from "#assessment/schema.ts";
import { OVERALL } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { topRisksOf } from "#report/progress/listTopRiskMoves.ts";
import { planImprovements, score } from "#scoring/index.ts";

/** What a portfolio needs of a scored assessment; plain data, so that a worker can send it. */
export type PortfolioEntry = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly edition: string;
  /** 0…highest; null if nothing is rated. */
  readonly value: number | null;
  readonly provisional: boolean;
  /** The values of the areas by id, 0…highest; null if not rated. */
  readonly areas: Readonly<Record<string, number | null>>;
  /** Ids of the risks that apply, and of the top risks among them. */
  readonly risks: readonly string[];
  readonly topRisks: readonly string[];
  /** The steps of the plan's first wave. */
  readonly steps: readonly { readonly question: string; readonly level: number }[];
};

/** Scores an assessment for the portfolio. */
export function portfolioEntry(assessment: Assessment, questionnaire: Questionnaire): PortfolioEntry {
  const scorecard = score(questionnaire, assessment);
  const whole = scorecard.nodes[OVERALL];
  const { id, version } = questionnaire;
  return {
    questionnaire: { id, version },
    edition: assessment.edition,
    value: whole?.value ?? null,
    provisional: whole?.provisional === true,
    areas: Object.fromEntries(questionnaire.areas.map((area) => [area.id, scorecard.nodes[area.id]?.value ?? null])),
    risks: scorecard.risks.map((risk) => risk.id),
    topRisks: [...topRisksOf({ questionnaire }, scorecard)],
    steps: planImprovements(questionnaire, assessment)
      .filter(({ wave }) => wave === 1)
      .map(({ question, level }) => ({ question, level })),
  };
}
