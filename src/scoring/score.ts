import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { CompiledQuestionnaire } from "./compile.ts";
import { evaluateAssessment } from "./evaluateAssessment.ts";
import type { EvaluatedNode } from "./evaluateTree.ts";
import { readExposure } from "./exposure.ts";
import { scoreFrameworks } from "./frameworks.ts";
import { scoreLenses } from "./lenses.ts";
import type { LevelRule } from "./levelRule.ts";
import { levelAttained, limitedBy, NO_LIMITS } from "./levels.ts";
import { isProvisionalAt, type NodeMetrics } from "./nodeMetrics.ts";
import { rememberOrigin } from "./origin.ts";
import { setOwn } from "./recordOf.ts";
import { controlRisks, scoreRisks } from "./risks.ts";
import { inherentRisks } from "./scenarios.ts";
import { sensitivity } from "./sensitivity.ts";
import { answerAt, type CountedQuestion, type CountedQuestions, forEachNodeWithShare, isCounted } from "./shares.ts";
import { ownGap } from "./targets.ts";
import type { NodeScore, Scorecard } from "./types.ts";

/**
 * Scores the answers of an assessment (scoring.md §§ 1–5). Pure: the same questionnaire and answers give the same
 * numbers everywhere. Nothing is rounded; unanswered means null, never 0. The questionnaire must be valid and must not
 * change afterwards, because its compiled form is cached.
 */
export function score(questionnaire: Questionnaire, assessment: Assessment): Scorecard {
  const { compiled, evaluated } = evaluateAssessment(questionnaire, assessment);
  const { scenarios, exposure, lenses, frameworks, highest, effectiveness } = compiled;
  const { minimumCoverage, maxRiskReduction, risk } = questionnaire.scoring;
  const { nodes, counted } = scoreNodes(evaluated, compiled, minimumCoverage);
  const inherents = inherentRisks(scenarios, readExposure(exposure, assessment.exposure), assessment);
  const reductionInput = { counted, effectiveness, maxReduction: maxRiskReduction };
  const scorecard: Scorecard = {
    nodes,
    lenses: scoreLenses(lenses, counted, highest),
    frameworks: scoreFrameworks(frameworks, counted, highest),
    risks: scoreRisks(controlRisks(inherents, reductionInput), risk),
  };
  rememberOrigin(scorecard, { compiled, priorities: assessment.priorities });
  return scorecard;
}

type Nodes = { readonly nodes: Scorecard["nodes"]; readonly counted: CountedQuestions };

/** Returns the scores of all nodes, and the questions that pools and risks count. */
function scoreNodes(
  root: EvaluatedNode<NodeMetrics>,
  { levelRule, values }: Pick<CompiledQuestionnaire, "levelRule" | "values">,
  minimumCoverage: number,
): Nodes {
  const nodes: Record<string, NodeScore> = {};
  const counted: (CountedQuestion | null)[] = [];
  const isProvisional = (metrics: NodeMetrics) => isProvisionalAt(metrics, minimumCoverage);
  forEachNodeWithShare(root, {
    branch: (evaluated, share) => {
      setOwn(nodes, evaluated.node.id, branchScore(evaluated, share, isProvisional(evaluated.metrics), levelRule));
    },
    question: ({ id }, metrics, target, share) => {
      const score = questionScore(metrics, answerAt(metrics.value, values), share, isProvisional(metrics), target);
      setOwn(nodes, id, score);
      counted.push(isCounted(score) ? score : null);
    },
  });
  return { nodes, counted };
}

function branchScore(
  evaluated: EvaluatedNode<NodeMetrics>,
  share: number | null,
  provisional: boolean,
  rule: LevelRule,
): NodeScore {
  const { metrics, target, gap } = evaluated;
  const level = levelAttained(evaluated, rule);
  return {
    applicable: metrics.applicable,
    value: metrics.value,
    low: metrics.low,
    high: metrics.high,
    coverage: metrics.coverage,
    evidence: metrics.evidence,
    level,
    heldBackBy: limitedBy(evaluated, level, rule),
    provisional,
    target,
    gap,
    sensitivity: sensitivity(metrics, evaluated),
    share,
  };
}

/** Returns the score of a question; its level is the position of its answer and its target is its practice's. */
function questionScore(
  metrics: NodeMetrics,
  level: number | null,
  share: number | null,
  provisional: boolean,
  target: number | null,
): NodeScore {
  return {
    applicable: metrics.applicable,
    value: metrics.value,
    low: metrics.low,
    high: metrics.high,
    coverage: metrics.coverage,
    evidence: metrics.evidence,
    level,
    heldBackBy: NO_LIMITS,
    provisional,
    target,
    gap: ownGap(target, metrics.value),
    sensitivity: null,
    share,
  };
}
