import { editionQuestions, findQuestion, outlineOf } from "#questionnaire/outline.ts";
import type { Question, Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { answerState, answerTo } from "./answer.ts";
import type { Assessment } from "./schema.ts";
import { withUpgrade } from "./upgrade.ts";

/** The effects of upgrading an assessment to a later version. */
export type UpgradePreview = {
  /** The number of answers that still count unchanged. */
  readonly kept: number;
  /** Answered questions whose meaning has changed, and how. */
  readonly toConfirm: readonly { readonly question: Question; readonly reason: string }[];
  /** Earlier questions with an answer that are no longer asked, and why. */
  readonly gone: readonly { readonly question: Question; readonly reason: string }[];
  /** The number of answers outside this edition of the later version; another edition may use them. */
  readonly resting: number;
  /** Questions of the edition that are newly open. */
  readonly added: readonly Question[];
};

/**
 * Previews an upgrade without applying it.
 * @param earlier the version that was answered
 */
export function previewUpgrade(
  assessment: Assessment,
  earlier: Questionnaire,
  questionnaire: Questionnaire,
  upgrade: Upgrade,
): UpgradePreview {
  const { edition } = assessment;
  const { answers } = withUpgrade(assessment, questionnaire, upgrade, assessment.updatedAt);
  const isAnswered = ({ id }: Question) => answerState(answerTo(answers, id)) !== "open";
  const reasons = new Map(
    upgrade.questions.flatMap(({ id, confirm }) => (confirm === undefined ? [] : [[id, confirm]])),
  );
  const questions = outlineOf(questionnaire).questions.map(({ question }) => question);
  const here = editionQuestions(questionnaire, edition);
  const askedBefore = new Set(editionQuestions(earlier, edition).map(({ id }) => id));
  const source = new Map(upgrade.questions.map(({ id, from }) => [id, from ?? id]));
  const answered = here.filter(isAnswered);
  const toConfirm = answered.flatMap((question) => {
    const reason = answerTo(answers, question.id)?.toConfirm === true ? reasons.get(question.id) : undefined;
    return reason === undefined ? [] : [{ question, reason }];
  });
  return {
    kept: answered.length - toConfirm.length,
    toConfirm,
    gone: upgrade.gone.flatMap(({ id, reason }) => {
      const question = findQuestion(earlier, id);
      return question === undefined || !isAnswered(question) ? [] : [{ question, reason }];
    }),
    resting: questions.filter((question) => !here.includes(question) && isAnswered(question)).length,
    added: here.filter((question) => !isAnswered(question) && !askedBefore.has(source.get(question.id) ?? question.id)),
  };
}
