import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Appraisal, appraise } from "./appraise.ts";
import { bestFirst, type Improvable } from "./bestFirst.ts";
import { readExposure } from "./exposure.ts";
import { type RiskGain, riskGain } from "./riskGain.ts";
import { inherentRisks } from "./scenarios.ts";
import { wholeAbove } from "./tolerance.ts";
import type { QuestionNode } from "./tree.ts";
import type { PlanStep } from "./types.ts";
import { intoWaves } from "./waves.ts";

type Effort = Questionnaire["scoring"]["effort"];

/** Points of the waves now and next; later takes the rest. */
const DEFAULT_CAPACITIES = [20, 40] as const;

const NOT_COUNTED = { share: 0, level: null, target: null } as const;

/** Maturity and risk count alike. */
const DEFAULT_FOCUS = 0.5;

/**
 * The steps that take every answered question to the target of its practice, most benefit for the effort first, in
 * waves (scoring.md § 6). `focus` 0…1 is maturity alone … risk alone; `capacities` are the points of every wave but
 * the last. Where an option is not given the assessment's plan decides, else 0.5 and [20, 40].
 */
export function planImprovements(
  questionnaire: Questionnaire,
  assessment: Assessment,
  options: { readonly focus?: number; readonly capacities?: readonly number[] } = {},
): readonly PlanStep[] {
  const focus = options.focus ?? assessment.plan?.focus ?? DEFAULT_FOCUS;
  const capacities = options.capacities ?? assessment.plan?.capacities ?? DEFAULT_CAPACITIES;
  const appraisal = appraise(questionnaire, assessment);
  const improvables = improvablesOf(appraisal, questionnaire.scoring.effort);
  return intoWaves(bestFirst(improvables, risksToReduce(questionnaire, assessment, appraisal), focus), capacities);
}

function improvablesOf({ counted, compiled }: Appraisal, effort: Effort): readonly Improvable[] {
  return compiled.questions.flatMap((node, position) => {
    const { share, level, target } = counted[position] ?? NOT_COUNTED;
    if (level === null || target === null) return [];
    const rungs = rungsOf(node, level, wholeAbove(target), effort);
    return [{ id: node.id, position, maturityGain: share / compiled.highest, rungs }];
  });
}

/** The levels above `level` up to `goal`; one without an effort counts as medium. */
function rungsOf({ question }: QuestionNode, level: number, goal: number, effort: Effort): Improvable["rungs"] {
  return question.levels
    .map((step, position) => ({ level: position, effort: effort[step.effort ?? "M"] }))
    .slice(level + 1, goal + 1);
}

function risksToReduce(questionnaire: Questionnaire, assessment: Assessment, appraisal: Appraisal): RiskGain {
  const { counted, compiled } = appraisal;
  const inherents = inherentRisks(compiled.scenarios, readExposure(compiled.exposure, assessment.exposure));
  const maxReduction = questionnaire.scoring.maxRiskReduction;
  return riskGain(inherents, { counted, highest: compiled.highest, maxReduction });
}
