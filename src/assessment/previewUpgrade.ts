import { editionQuestions, findQuestion, outlineOf } from "#questionnaire/outline.ts";
import type { Question, Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { answerState, answerTo } from "./answer.ts";
import type { Assessment } from "./schema.ts";
import { withUpgrade } from "./upgrade.ts";

/** What moving an assessment to a later version does, before it is done. */
export type UpgradePreview = {
  /** How many answers count as they are. */
  readonly kept: number;
  /** Answered questions whose meaning has changed, and how. */
  readonly toConfirm: readonly { readonly question: Question; readonly reason: string }[];
  /** Earlier questions with an answer that are no longer asked, and why. */
  readonly gone: readonly { readonly question: Question; readonly reason: string }[];
  /** How many answers this edition of the later version does not ask for; another edition may. */
  readonly resting: number;
  /** Questions of the edition that wait for an answer and did not before. */
  readonly added: readonly Question[];
};

/** @param earlier the version that was answered */
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
  const asked = outlineOf(questionnaire).questions.map(({ question }) => question);
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
    resting: asked.filter((question) => !here.includes(question) && isAnswered(question)).length,
    added: here.filter((question) => !isAnswered(question) && !askedBefore.has(source.get(question.id) ?? question.id)),
  };
}
