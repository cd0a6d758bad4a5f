import { type AnswerChange, answerTo, changedAnswer } from "./answer.ts";
import { type AnswerStep, changesOf } from "./answerHistory.ts";
import { type AnswerPart, changedParts, withParts } from "./answerParts.ts";
import type { Answer, Answers, Assessment } from "./schema.ts";

/*
 * Changes of an assessment, as pure functions: each returns a new one and leaves the old one unchanged. `now` is an ISO
 * 8601 moment.
 */

/** Changes the answer to a question. */
export function withAnswer(assessment: Assessment, questionId: string, change: AnswerChange, now: string): Assessment {
  const answer = changedAnswer(answerTo(assessment.answers, questionId), change, now);
  const answers: Answers = withEntry(assessment.answers, questionId, answer);
  return { ...assessment, answers, updatedAt: now };
}

/** With several questions answered or annotated at once, by their ids. */
export function withAnswers(
  assessment: Assessment,
  changes: ReadonlyMap<string, AnswerChange>,
  now: string,
): Assessment {
  const after = [...changes].map(
    ([id, change]) => [id, changedAnswer(answerTo(assessment.answers, id), change, now)] as const,
  );
  const kept = Object.entries(assessment.answers).filter(([id]) => !changes.has(id));
  const added = after.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const]));
  return { ...assessment, answers: Object.fromEntries([...kept, ...added]), updatedAt: now };
}

/** Replaces some parts of an answer by those of `source`, for undo. */
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

/**
 * With what a step changed as it was before it, or as it was after it. Parts that were changed since, in another tab or
 * by a backup, stay; the same assessment if nothing else is left.
 */
export function withStepTaken(
  assessment: Assessment,
  step: AnswerStep,
  side: "before" | "after",
  now: string,
): Assessment {
  const left = side === "before" ? "after" : "before";
  return changesOf(step).reduce((changed, one) => {
    const since = changedParts(one[left], answerTo(changed.answers, one.question));
    const parts = one.parts.filter((part) => !since.includes(part));
    return parts.length === 0 ? changed : withAnswerParts(changed, one.question, one[side], parts, now);
  }, assessment);
}

/** Changes the edition. Answers to questions outside the edition are kept. */
export function withEdition(assessment: Assessment, edition: string, now: string): Assessment {
  return { ...assessment, edition, updatedAt: now };
}

/** Sets the target profile, or removes it (null). */
export function withTarget(assessment: Assessment, target: string | null, now: string): Assessment {
  const { target: _, ...rest } = assessment;
  return { ...rest, ...(target !== null && { target }), updatedAt: now };
}

/** Sets the target level of an area or a practice, or restores the profile's (null). */
export function withTargetLevel(assessment: Assessment, nodeId: string, level: number | null, now: string): Assessment {
  return { ...assessment, targets: withEntry(assessment.targets ?? {}, nodeId, level ?? undefined), updatedAt: now };
}

/** Multiplies the weight of an area by a positive number, or restores the questionnaire's (null). */
export function withPriority(
  assessment: Assessment,
  areaId: string,
  multiplier: number | null,
  now: string,
): Assessment {
  const priorities = withEntry(assessment.priorities ?? {}, areaId, multiplier ?? undefined);
  return { ...assessment, priorities, updatedAt: now };
}

/** Sets the chosen options of an exposure question; an empty list clears the answer. */
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
