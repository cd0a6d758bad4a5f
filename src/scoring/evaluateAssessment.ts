import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type CompiledQuestionnaire, compile } from "./compile.ts";
import { type EvaluatedNode, evaluateTree } from "./evaluateTree.ts";
import { type CountedQuestion, countedQuestions, valueShares } from "./shares.ts";
import { targetSource } from "./targets.ts";

/** The questions as the answers leave them: what the plan and the consensus are made from. */
export type EvaluatedQuestions = {
  readonly compiled: CompiledQuestionnaire;
  /** By the position of the question in `compiled.questions`; null where it is not applicable. */
  readonly counted: readonly (CountedQuestion | null)[];
  /** By position too: what one level more adds to the overall value, 0…m; null where it is not answered. */
  readonly valueGains: readonly (number | null)[];
};

/** Judges the questions of an assessment, in the edition that it chose. */
export function evaluateQuestions(questionnaire: Questionnaire, assessment: Assessment): EvaluatedQuestions {
  const { compiled, evaluated } = evaluateAssessment(questionnaire, assessment);
  return { compiled, counted: countedQuestions(evaluated), valueGains: valueShares(evaluated) };
}

/** Judges the whole tree of an assessment, in the edition that it chose. */
export function evaluateAssessment(
  questionnaire: Questionnaire,
  assessment: Assessment,
): { readonly compiled: CompiledQuestionnaire; readonly evaluated: EvaluatedNode } {
  const compiled = compile(questionnaire, assessment.edition);
  const { root, highest } = compiled;
  const { answers, priorities } = assessment;
  const targets = targetSource(questionnaire, assessment, highest);
  return { compiled, evaluated: evaluateTree(root, { answers, priorities, targets, highest }) };
}
