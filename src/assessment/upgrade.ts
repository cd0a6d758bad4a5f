import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { answerTo } from "./answer.ts";
import { planKey, stepOfKey } from "./plan.ts";
import type { Answer, Answers, Assessment } from "./schema.ts";

/** Returns the upgrade of an assessment to a questionnaire; null if there is none, or none is needed. */
export function upgradeTo(assessment: Assessment, questionnaire: Questionnaire): Upgrade | null {
  const { id, version } = assessment.questionnaire;
  if (assessment.custom !== undefined || id !== questionnaire.id || version === questionnaire.version) return null;
  return questionnaire.upgrades?.find(({ from }) => from === version) ?? null;
}

/**
 * Upgrades an assessment to a later version of its questionnaire. Answers move by id, answers whose question has
 * changed its meaning must be confirmed, and answers to questions no longer asked stay under their old ids. Snapshots,
 * votes and the plan move along.
 */
export function withUpgrade(
  assessment: Assessment,
  questionnaire: Questionnaire,
  upgrade: Upgrade,
  now: string,
): Assessment {
  const questionIds = new Set(outlineOf(questionnaire).places.keys());
  const { answers, snapshots, respondents, plan } = assessment;
  const moved = (some: Answers) => movedAnswers(some, upgrade, questionIds);
  return {
    ...assessment,
    questionnaire: { ...assessment.questionnaire, version: questionnaire.version, upgradedFrom: upgrade.from },
    answers: toConfirm(moved(answers), upgrade),
    ...(snapshots && { snapshots: snapshots.map((one) => ({ ...one, answers: moved(one.answers) })) }),
    ...(respondents && { respondents: respondents.map((one) => ({ ...one, answers: moved(one.answers) })) }),
    ...(plan && { plan: { ...plan, items: movedItems(plan.items, upgrade) } }),
    updatedAt: now,
  };
}

/** Upgrades answers as `withUpgrade` does. */
export function upgradedAnswers(answers: Answers, questionnaire: Questionnaire, upgrade: Upgrade): Answers {
  return movedAnswers(answers, upgrade, new Set(outlineOf(questionnaire).places.keys()));
}

/**
 * Moves an assessment to another version of its questionnaire that does not list the changes: answers stay in place,
 * and each must be confirmed. If its edition no longer exists, the first one replaces it.
 */
export function withOtherVersion(assessment: Assessment, questionnaire: Questionnaire, now: string): Assessment {
  const changed = outlineOf(questionnaire).questions.map(({ question }) => ({ id: question.id, confirm: "" }));
  const upgrade = { from: assessment.questionnaire.version, questions: changed, gone: [] };
  const moved = withUpgrade(assessment, questionnaire, upgrade, now);
  const [first] = questionnaire.editions;
  const isKnown = questionnaire.editions.some(({ id }) => id === moved.edition);
  return isKnown || first === undefined ? moved : { ...moved, edition: first.id };
}

/** Embeds the questionnaire that the assessment was answered with. */
export function withOwnQuestionnaire(assessment: Assessment, questionnaire: Questionnaire, now: string): Assessment {
  return { ...assessment, custom: questionnaire, updatedAt: now };
}

/** Moves each answer to the question that now asks for it. An answer whose old id still exists stays there, too. */
function movedAnswers(answers: Answers, { questions }: Upgrade, questionIds: ReadonlySet<string>): Answers {
  const taken = questions.flatMap(({ id, from }) => {
    const answer = from === undefined ? undefined : answerTo(answers, from);
    return answer === undefined || answerTo(answers, id) !== undefined ? [] : [[id, answer] as const];
  });
  const left = new Set(questions.flatMap(({ from }) => (from === undefined || questionIds.has(from) ? [] : [from])));
  return Object.fromEntries([...Object.entries(answers).filter(([id]) => !left.has(id)), ...taken]);
}

function toConfirm(answers: Answers, { questions }: Upgrade): Answers {
  const changed = new Set(questions.flatMap(({ id, confirm }) => (confirm === undefined ? [] : [id])));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] =>
      changed.has(id) && isSettled(answer) ? [id, { ...answer, toConfirm: true }] : [id, answer],
    ),
  );
}

/** Tells whether an answer needs confirmation; "Don't know" and open ones do not. */
function isSettled(answer: Answer): boolean {
  return answer.level !== undefined || answer.notApplicable !== undefined;
}

type Items = NonNullable<Assessment["plan"]>["items"];

function movedItems(items: Items, { questions }: Upgrade): Items {
  const moved = new Map(questions.flatMap(({ id, from }) => (from === undefined ? [] : [[from, id] as const])));
  return Object.fromEntries(
    Object.entries(items).map(([key, item]) => {
      const step = stepOfKey(key);
      const question = step === null ? undefined : moved.get(step.question);
      return [step === null || question === undefined ? key : planKey(question, step.level), item];
    }),
  );
}
