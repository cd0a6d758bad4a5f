import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Consensus, PlanStep, Scorecard } from "#scoring/index.ts";
import { planByTheBook } from "./plan.ts";
import { scorePools } from "./pools.ts";
import { type Levels, scoreRisks } from "./risks.ts";
import { isApplicable, type Node, questionsBelow, scoreTree, treeOf } from "./tree.ts";
import { votesByTheBook } from "./votes.ts";

/** All results of scoring, in the shape that `tenspan score --json` prints. */
export type FullScorecard = Scorecard & {
  readonly plan: readonly PlanStep[];
  readonly consensus: Readonly<Record<string, Consensus>>;
};

/**
 * Implements the whole method a second time, straight from its text and without `src/scoring` except for the types:
 * results on which both agree follow the method. Only for input that the parsers accept.
 */
export function byTheBook(questionnaire: Questionnaire, assessment: Assessment): FullScorecard {
  const root = treeOf(questionnaire, assessment);
  const levels = levelsOf(root);
  return {
    nodes: scoreTree(root, questionnaire),
    ...scorePools(root, questionnaire),
    risks: scoreRisks(questionnaire, assessment, levels),
    plan: planByTheBook(root, questionnaire, assessment, levels),
    consensus: votesByTheBook(root, assessment, questionnaire.scale.length - 1),
  };
}

function levelsOf(root: Node): Levels {
  return new Map(
    questionsBelow(root)
      .filter(isApplicable)
      .map(({ id, answer }) => [id, answer.level ?? null]),
  );
}
