import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerChange, answerTo, changedAnswer, cut } from "./answer.ts";
import { type AnswerPart, withParts } from "./answerParts.ts";
import { ASSESSMENT_FORMAT } from "./limits.ts";
import { DEFAULT_PLAN } from "./plan.ts";
import type { Answer, Answers, Assessment, Subject } from "./schema.ts";

/*
 * What a visitor can do to an assessment, as pure functions: each gives a new one and leaves the old one as it was.
 * `now` is an ISO 8601 moment.
 */

/** What a new assessment starts from. */
export type NewAssessmentInput = {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  /** Whether the questionnaire comes with the app. One that does not is kept inside the assessment. */
  readonly builtIn: boolean;
  readonly edition: string;
  /** The id of a target profile. Without it, no target is set. */
  readonly target?: string | undefined;
  readonly subject?: Partial<Subject>;
  readonly now: string;
};

/** An assessment in which nothing has been answered yet. */
export function newAssessment({
  id,
  questionnaire,
  builtIn,
  edition,
  target,
  subject,
  now,
}: NewAssessmentInput): Assessment {
  return {
    format: ASSESSMENT_FORMAT,
    id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    ...(!builtIn && { custom: questionnaire }),
    edition,
    subject: changedSubject({ organisation: "", scope: "", sector: "", assessor: "" }, subject ?? {}),
    createdAt: now,
    updatedAt: now,
    ...(target !== undefined && { target }),
    // Two tabs can add to the same record without losing anything, but not both create it.
    targets: {},
    priorities: {},
    exposure: {},
    answers: {},
    respondents: [],
    plan: DEFAULT_PLAN,
    snapshots: [],
  };
}

/** The same assessment under another id and title, as if begun now. */
export function duplicate(assessment: Assessment, id: string, title: string, now: string): Assessment {
  return { ...withTitle(assessment, title, now), id, createdAt: now };
}

/** With a title that tells it apart from others; a blank one removes it. */
export function withTitle(assessment: Assessment, title: string, now: string): Assessment {
  const { title: _, ...rest } = assessment;
  return { ...rest, ...(title.trim() !== "" && { title: cut(title) }), updatedAt: now };
}

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

/** With other words for who is assessed; what is left out stays. */
export function withSubject(assessment: Assessment, change: Partial<Subject>, now: string): Assessment {
  return { ...assessment, subject: changedSubject(assessment.subject, change), updatedAt: now };
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

function changedSubject(subject: Subject, change: Partial<Subject>): Subject {
  const { organisation, scope, sector, assessor, ...rest } = { ...subject, ...change };
  return {
    ...rest,
    organisation: cut(organisation ?? subject.organisation),
    scope: cut(scope ?? subject.scope),
    sector: cut(sector ?? subject.sector),
    assessor: cut(assessor ?? subject.assessor),
  };
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
  value: Value | undefined,
): Record<string, Value> {
  if (value !== undefined) return { ...record, [name]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
