import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type CompiledQuestionnaire, compile } from "./compile.ts";
import { type EvaluatedNode, type EvaluatedParts, evaluateTree } from "./evaluateTree.ts";
import {
  type CoreMetrics,
  innerNodeCore,
  innerNodeMetrics,
  type NodeMetrics,
  questionCore,
  questionMetrics,
} from "./nodeMetrics.ts";
import { type CountedQuestions, countedQuestions, valueShares } from "./shares.ts";
import { innerNodeTarget, NO_TARGET, targetSource } from "./targets.ts";

/** The evaluated questions, the input of the plan and of the consensus. */
export type EvaluatedQuestions = {
  readonly compiled: CompiledQuestionnaire;
  /** By the position of the question in `compiled.questions`. */
  readonly counted: CountedQuestions;
  /** By position: the rise of the overall value per unit of the question's value, 0…1; null if unanswered. */
  readonly valueGains: readonly (number | null)[];
};

/** Evaluates the questions of an assessment in its edition. */
export function evaluateQuestions(questionnaire: Questionnaire, assessment: Assessment): EvaluatedQuestions {
  const { compiled, evaluated } = evaluateCore(questionnaire, assessment);
  return { compiled, counted: countedQuestions(evaluated, compiled.values), valueGains: valueShares(evaluated) };
}

type Evaluated<Metrics extends CoreMetrics> = {
  readonly compiled: CompiledQuestionnaire;
  readonly evaluated: EvaluatedNode<Metrics>;
};

const WHOLE: EvaluatedParts<NodeMetrics> = {
  questionMetrics,
  innerMetrics: innerNodeMetrics,
  innerTarget: innerNodeTarget,
};

/** The means of a scorecard are left out. */
const CORE: EvaluatedParts<CoreMetrics> = {
  questionMetrics: questionCore,
  innerMetrics: innerNodeCore,
  innerTarget: () => NO_TARGET,
};

/** Evaluates the whole tree of an assessment in its edition. */
export function evaluateAssessment(questionnaire: Questionnaire, assessment: Assessment): Evaluated<NodeMetrics> {
  return evaluate(questionnaire, assessment, WHOLE);
}

/** Evaluates the tree without what only a scorecard has: evidence, range, and target and gap above the practices. */
export function evaluateCore(questionnaire: Questionnaire, assessment: Assessment): Evaluated<CoreMetrics> {
  return evaluate(questionnaire, assessment, CORE);
}

function evaluate<Metrics extends CoreMetrics>(
  questionnaire: Questionnaire,
  assessment: Assessment,
  { questionMetrics, innerMetrics, innerTarget }: EvaluatedParts<Metrics>,
): Evaluated<Metrics> {
  const compiled = compile(questionnaire, assessment.edition);
  const { root, highest, metricsByAnswer, levelRule } = compiled;
  const { answers, priorities } = assessment;
  const targets = targetSource(questionnaire, assessment, highest);
  const input = { answers, priorities, targets, metricsByAnswer, levelRule };
  return { compiled, evaluated: evaluateTree(root, { ...input, questionMetrics, innerMetrics, innerTarget }) };
}
