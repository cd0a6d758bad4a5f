import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { appraise } from "./appraise.ts";
import { readExposure } from "./exposure.ts";
import { scoreFrameworks } from "./frameworks.ts";
import { scoreLenses } from "./lenses.ts";
import type { Judged } from "./judge.ts";
import { heldBackBy, type LevelRule, levelAttained } from "./levels.ts";
import { rememberOrigin } from "./origin.ts";
import { setOwn } from "./recordOf.ts";
import { scoreRisks } from "./risks.ts";
import { sensitivity } from "./sensitivity.ts";
import { shareOut } from "./shares.ts";
import { isBelow } from "./tolerance.ts";
import type { NodeScore, Scorecard } from "./types.ts";

/**
 * Judges the answers of an assessment (scoring.md §§ 1–5). Pure: the same questionnaire and answers give the same
 * numbers everywhere. Nothing is rounded, and what was not answered is null, never 0. The questionnaire must have
 * passed its check and must not change afterwards: what is compiled from it is kept.
 */
export function score(questionnaire: Questionnaire, assessment: Assessment): Scorecard {
  const { compiled, judged, counted } = appraise(questionnaire, assessment);
  const { scenarios, exposure, lenses, frameworks, highest } = compiled;
  const { gate, minimumCoverage, maxRiskReduction, risk } = questionnaire.scoring;
  const defence = { counted, highest, maxReduction: maxRiskReduction };
  const scorecard: Scorecard = {
    nodes: scoreNodes(judged, { gate, highest }, minimumCoverage),
    lenses: scoreLenses(lenses, counted, highest),
    frameworks: scoreFrameworks(frameworks, counted, highest),
    risks: scoreRisks(scenarios, readExposure(exposure, assessment.exposure), defence, risk),
  };
  rememberOrigin(scorecard, { compiled, priorities: assessment.priorities, gate });
  return scorecard;
}

function scoreNodes(root: Judged, rule: LevelRule, minimumCoverage: number): Scorecard["nodes"] {
  const nodes: Record<string, NodeScore> = {};
  shareOut(root, (judged, share) => {
    setOwn(nodes, judged.node.id, nodeScore(judged, share, rule, minimumCoverage));
  });
  return nodes;
}

function nodeScore(judged: Judged, share: number | null, rule: LevelRule, minimumCoverage: number): NodeScore {
  const { node, figures, target, shortfall, children } = judged;
  const level = levelAttained(judged, rule);
  return {
    applicable: figures.applicable,
    value: figures.value,
    low: figures.low,
    high: figures.high,
    coverage: figures.coverage,
    evidence: figures.evidence,
    level,
    heldBackBy: heldBackBy(judged, level, rule),
    provisional: figures.coverage !== null && isBelow(figures.coverage, minimumCoverage),
    target,
    shortfall,
    sensitivity: node.kind === "question" ? null : sensitivity(figures, children),
    share,
  };
}
