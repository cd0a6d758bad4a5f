import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import type { FullScorecard } from "./byTheBook.ts";

/** Returns all results of the product's own scoring. */
export function rescored(questionnaire: Questionnaire, assessment: Assessment): FullScorecard {
  return {
    ...score(questionnaire, assessment),
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
  };
}
