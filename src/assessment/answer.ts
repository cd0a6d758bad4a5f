import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { type EvidenceGrade, MAX_LINKS } from "./limits.ts";
import type { Answer, Answers } from "./schema.ts";

/** What has been said to a question: a level, that it does not apply, that one does not know, or nothing yet. */
export type AnswerState = "answered" | "notApplicable" | "unknown" | "open";

/** What may be chosen; "open" takes a choice back. */
export type Choice =
  | { readonly level: number }
  | { readonly notApplicable: string }
  | { readonly unknown: true }
  | "open";

/** What to change in an answer. What is left out stays; null, an empty text, an empty list and false remove. */
export type AnswerChange = {
  /** Replaces the earlier choice, whichever it was. */
  readonly choice?: Choice;
  readonly evidence?: EvidenceGrade | null;
  readonly note?: string;
  readonly owner?: string;
  readonly links?: readonly string[];
  readonly flagged?: boolean;
  /** What was taken over from an earlier version holds; another choice says so as well. */
  readonly confirmed?: true;
};

/** The state of an answer, or of none. */
export function answerState(answer: Answer | undefined): AnswerState {
  if (answer?.level !== undefined) return "answered";
  if (answer?.notApplicable !== undefined) return "notApplicable";
  return answer?.unknown === undefined ? "open" : "unknown";
}

/** The answer to a question, safe for ids such as `constructor`. */
export function answerTo(answers: Answers, questionId: string): Answer | undefined {
  return getOwn(answers, questionId);
}

/** An answer after a change; undefined when nothing is left of it. */
export function changedAnswer(before: Answer | undefined, change: AnswerChange, now: string): Answer | undefined {
  const chosen = withChoice(before ?? {}, change.choice, now);
  const after = withDetails(change.confirmed === undefined ? chosen : confirmed(chosen, now), change);
  return Object.keys(after).length === 0 ? undefined : after;
}

function withChoice(answer: Answer, choice: Choice | undefined, now: string): Answer {
  if (choice === undefined) return answer;
  const { level, notApplicable, unknown, answeredAt, toConfirm, ...rest } = answer;
  if (choice === "open") return rest;
  if ("notApplicable" in choice) return { ...rest, notApplicable: cut(choice.notApplicable), answeredAt: now };
  return { ...rest, ...choice, answeredAt: now };
}

function confirmed({ toConfirm, ...answer }: Answer, now: string): Answer {
  return toConfirm === undefined ? answer : { ...answer, answeredAt: now };
}

function withDetails(answer: Answer, change: AnswerChange): Answer {
  const { evidence, note, owner, links, flagged, ...rest } = answer;
  const texts = { note: cut(change.note ?? note ?? ""), owner: cut(change.owner ?? owner ?? "") };
  const grade = change.evidence === undefined ? evidence : change.evidence;
  const addresses = (change.links ?? links ?? []).filter((link) => link !== "").slice(0, MAX_LINKS);
  return {
    ...rest,
    ...(grade && { evidence: grade }),
    ...(texts.note && { note: texts.note }),
    ...(texts.owner && { owner: texts.owner }),
    ...(addresses.length > 0 && { links: addresses.map((address) => cut(address)) }),
    ...((change.flagged ?? flagged) && { flagged: true }),
  };
}
