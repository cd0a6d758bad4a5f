import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { topRiskPlacer } from "#report/progress/topRisks.ts";
import { recordOf } from "#scoring/recordOf.ts";
import { scoreSummary } from "#scoring/scoreSummary.ts";

/** What a portfolio needs of a scored assessment; plain data, so that a worker can send it. */
export type PortfolioEntry = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly edition: string;
  /** 0…highest; null if nothing is rated. */
  readonly value: number | null;
  /** The maturity level, 0…highest; null if nothing is rated. */
  readonly level: number | null;
  readonly provisional: boolean;
  /** The values of the areas by id, 0…highest; null if not rated. */
  readonly areas: Readonly<Record<string, number | null>>;
  /** Ids of the risks that apply, and of the top risks among them. */
  readonly risks: readonly string[];
  readonly topRisks: readonly string[];
  /** The steps of the plan's first wave. */
  readonly steps: readonly { readonly question: string; readonly level: number }[];
};

const placers = new WeakMap<Questionnaire, ReturnType<typeof topRiskPlacer>>();

/** Returns the placer of top risks; cached by object, because questionnaires never change. */
function placerOf(questionnaire: Questionnaire): ReturnType<typeof topRiskPlacer> {
  const placeOf = placers.get(questionnaire) ?? topRiskPlacer(questionnaire);
  placers.set(questionnaire, placeOf);
  return placeOf;
}

/** Scores an assessment for the portfolio. */
export function portfolioEntry(assessment: Assessment, questionnaire: Questionnaire): PortfolioEntry {
  const { overall, areas, risks, firstWave } = scoreSummary(questionnaire, assessment);
  const { id, version } = questionnaire;
  const placeOf = placerOf(questionnaire);
  return {
    questionnaire: { id, version },
    edition: assessment.edition,
    ...overall,
    areas: recordOf(questionnaire.areas, (area) => getOwn(areas, area.id) ?? null),
    risks: risks.map((risk) => risk.id),
    topRisks: risks.filter((risk) => placeOf(risk) !== "outside").map((risk) => risk.id),
    steps: firstWave.map(({ question, level }) => ({ question, level })),
  };
}
