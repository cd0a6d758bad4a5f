import { type AnswerChange, answerTo, changedAnswer } from "./answer.ts";
import { type AnswerPart, withParts } from "./answerParts.ts";
import type { Answer, Answers, Assessment } from "./schema.ts";

/*
 * What a visitor can do to an assessment, as pure functions: each gives a new one and leaves the old one as it was.
 * `now` is an ISO 8601 moment.
 */

/** With a question answered, annotated, or its answer cleared. */
export function withAnswer(assessment: Assessment, questionId: string, change: AnswerChange, now: string): Assessment {
  const answer = changedAnswer(answerTo(assessment.answers, questionId), change, now);
  const answers: Answers = withEntry(assessment.answers, questionId, answer);
  return { ...assessment, answers, updatedAt: now };
}

/** With some parts of the answer to a question as `source` has them, which is how a change is undone. */
export function withAnswerParts(
  assessment: Assessment,
  questionId: string,
  source: Answer | undefined,
  parts: readonly AnswerPart[],
  now: string,
): Assessment {
  const answer = withParts(answerTo(assessment.answers, questionId), source, parts);
  return { ...assessment, answers: withEntry(assessment.answers, questionId, answer), updatedAt: now };
}

/** With another edition. Answers to questions that it does not ask are kept. */
export function withEdition(assessment: Assessment, edition: string, now: string): Assessment {
  return { ...assessment, edition, updatedAt: now };
}

/** With another target profile, or with none (null). */
export function withTarget(assessment: Assessment, target: string | null, now: string): Assessment {
  const { target: _, ...rest } = assessment;
  return { ...rest, ...(target !== null && { target }), updatedAt: now };
}

/** With a target level of its own for an area or a practice, or back to the profile's (null). */
export function withTargetLevel(assessment: Assessment, nodeId: string, level: number | null, now: string): Assessment {
  return { ...assessment, targets: withEntry(assessment.targets ?? {}, nodeId, level ?? undefined), updatedAt: now };
}

/** With the weight of an area multiplied by a positive number, or as the questionnaire has it (null). */
export function withPriority(
  assessment: Assessment,
  areaId: string,
  multiplier: number | null,
  now: string,
): Assessment {
  const priorities = withEntry(assessment.priorities ?? {}, areaId, multiplier ?? undefined);
  return { ...assessment, priorities, updatedAt: now };
}

/** With these options chosen for a question of the exposure profile; an empty list takes the answer back. */
export function withExposure(
  assessment: Assessment,
  questionId: string,
  options: readonly string[],
  now: string,
): Assessment {
  const chosen = options.length === 0 ? undefined : [...new Set(options)];
  return { ...assessment, exposure: withEntry(assessment.exposure, questionId, chosen), updatedAt: now };
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
  value: Value | undefined,
): Record<string, Value> {
  if (value !== undefined) return { ...record, [name]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
