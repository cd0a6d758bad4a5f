import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Compiled, compile } from "./compile.ts";
import { type Judged, judge } from "./judge.ts";
import { type Counted, countedQuestions } from "./shares.ts";
import { targetSource } from "./targets.ts";

/** The tree judged by the answers: what the scorecard, the plan and the consensus are all made from. */
export type Appraisal = {
  readonly compiled: Compiled;
  readonly judged: Judged;
  /** By the position of the question in `compiled.questions`; null where it is not applicable. */
  readonly counted: readonly (Counted | null)[];
};

/** Judges an assessment against the edition that it chose. */
export function appraise(questionnaire: Questionnaire, assessment: Assessment): Appraisal {
  const compiled = compile(questionnaire, assessment.edition);
  const { root, highest } = compiled;
  const { answers, priorities } = assessment;
  const targets = targetSource(questionnaire, assessment, highest);
  const judged = judge(root, { answers, priorities, targets, highest });
  return { compiled, judged, counted: countedQuestions(judged) };
}
