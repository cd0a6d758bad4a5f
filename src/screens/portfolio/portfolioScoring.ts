import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type PortfolioEntry, portfolioEntry } from "#report/portfolio/portfolioEntry.ts";

/** An assessment scored for the portfolio, or why it cannot be. */
export type PortfolioResult = PortfolioEntry | "unreadable" | "noQuestionnaire";

/** Assessments to score, unparsed, and questionnaires that were not sent before. */
export type ScoringRequest = {
  readonly documents: readonly { readonly id: string; readonly document: object }[];
  readonly questionnaires: readonly Questionnaire[];
};

/** The scored assessments by id, the questionnaires found inside them, and the milliseconds that scoring took. */
export type ScoringAnswer = {
  readonly scored: readonly (readonly [string, PortfolioResult])[];
  readonly questionnaires: readonly Questionnaire[];
  readonly milliseconds: number;
};

/** Creates a function that parses and scores assessments, and keeps the questionnaires that it was sent. */
export function createScoring(clock: () => number): (request: ScoringRequest) => ScoringAnswer {
  const known = new Map<string, Questionnaire>();
  const nameOf = ({ id, version }: { readonly id: string; readonly version: string }) => `${id}\n${version}`;
  return ({ documents, questionnaires }) => {
    for (const questionnaire of questionnaires) known.set(nameOf(questionnaire), questionnaire);
    const inside: Questionnaire[] = [];
    const parsed = documents.map(({ id, document }) => ({ id, read: parseAssessment(document) }));
    const from = clock();
    const scored = parsed.map(({ id, read }): readonly [string, PortfolioResult] => {
      if (!read.ok) return [id, "unreadable"];
      const questionnaire = matchQuestionnaire(read.value, [...known.values()]);
      if (questionnaire === null) return [id, "noQuestionnaire"];
      if (!known.has(nameOf(questionnaire))) {
        known.set(nameOf(questionnaire), questionnaire);
        inside.push(questionnaire);
      }
      return [id, portfolioEntry(read.value, questionnaire)];
    });
    return { scored, questionnaires: inside, milliseconds: clock() - from };
  };
}
