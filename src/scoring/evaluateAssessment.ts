import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type CompiledQuestionnaire, compile } from "./compile.ts";
import { type EvaluatedNode, evaluateTree } from "./evaluateTree.ts";
import { type CoreMetrics, innerNodeCore, innerNodeMetrics, type NodeMetrics } from "./nodeMetrics.ts";
import { type CountedQuestions, countedQuestions, valueShares } from "./shares.ts";
import { targetSource } from "./targets.ts";

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

/** Evaluates the whole tree of an assessment in its edition. */
export function evaluateAssessment(questionnaire: Questionnaire, assessment: Assessment): Evaluated<NodeMetrics> {
  const { compiled, input } = inputOf(questionnaire, assessment);
  return { compiled, evaluated: evaluateTree(compiled.root, { ...input, innerMetrics: innerNodeMetrics }) };
}

/** Evaluates the tree without the means that only a scorecard has: a third of the work. */
export function evaluateCore(questionnaire: Questionnaire, assessment: Assessment): Evaluated<CoreMetrics> {
  const { compiled, input } = inputOf(questionnaire, assessment);
  return { compiled, evaluated: evaluateTree(compiled.root, { ...input, innerMetrics: innerNodeCore }) };
}

function inputOf(questionnaire: Questionnaire, assessment: Assessment) {
  const compiled = compile(questionnaire, assessment.edition);
  const { highest, metricsByAnswer, levelRule } = compiled;
  const { answers, priorities } = assessment;
  const targets = targetSource(questionnaire, assessment, highest);
  return { compiled, input: { answers, priorities, targets, metricsByAnswer, levelRule } };
}
