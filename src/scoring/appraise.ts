import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Compiled, compile } from "./compile.ts";
import { type Judged, judge } from "./judge.ts";
import { type Counted, countedQuestions, valueShares } from "./shares.ts";
import { targetSource } from "./targets.ts";

/** The questions as the answers leave them: what the plan and the consensus are made from. */
export type Appraisal = {
  readonly compiled: Compiled;
  /** By the position of the question in `compiled.questions`; null where it is not applicable. */
  readonly counted: readonly (Counted | null)[];
  /** By position too: what one level more adds to the overall value, 0…m; null where it is not answered. */
  readonly valueGains: readonly (number | null)[];
};

/** Judges the questions of an assessment, in the edition that it chose. */
export function appraise(questionnaire: Questionnaire, assessment: Assessment): Appraisal {
  const { compiled, judged } = judgeTree(questionnaire, assessment);
  return { compiled, counted: countedQuestions(judged), valueGains: valueShares(judged) };
}

/** Judges the whole tree of an assessment, in the edition that it chose. */
export function judgeTree(
  questionnaire: Questionnaire,
  assessment: Assessment,
): { readonly compiled: Compiled; readonly judged: Judged } {
  const compiled = compile(questionnaire, assessment.edition);
  const { root, highest } = compiled;
  const { answers, priorities } = assessment;
  const targets = targetSource(questionnaire, assessment, highest);
  return { compiled, judged: judge(root, { answers, priorities, targets, highest }) };
}
