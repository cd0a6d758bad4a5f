import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { type EvidenceGrade, MAX_LINKS } from "./limits.ts";
import type { Answer, Answers } from "./schema.ts";

/** The state of an answer: a level, not applicable, "Don't know", or not answered. */
export type AnswerState = "answered" | "notApplicable" | "unknown" | "open";

/** A choice for a question; "open" clears it. */
export type Choice =
  | { readonly level: number }
  | { readonly notApplicable: string }
  | { readonly unknown: true }
  | "open";

/** The fields of an answer besides the choice. `changedAnswer` writes each of them. */
export const ANSWER_DETAILS = ["evidence", "owner", "note", "links", "flagged"] as const;

/** A change of an answer. Omitted fields stay; null, an empty text, an empty list and false remove. */
export type AnswerChange = {
  /** Replaces the earlier choice of any kind. */
  readonly choice?: Choice;
  readonly evidence?: EvidenceGrade | null;
  readonly note?: string;
  readonly owner?: string;
  readonly links?: readonly string[];
  readonly flagged?: boolean;
  /** Confirms an answer taken over from an earlier version; a new choice also confirms it. */
  readonly confirmed?: true;
};

/** Returns the state of an answer; `open` for undefined. */
export function answerState(answer: Answer | undefined): AnswerState {
  if (answer?.level !== undefined) return "answered";
  if (answer?.notApplicable !== undefined) return "notApplicable";
  return answer?.unknown === undefined ? "open" : "unknown";
}

/** Returns the number of details of an answer. */
export function countDetails(answer: Answer): number {
  return ANSWER_DETAILS.filter((detail) => answer[detail] !== undefined && answer[detail] !== false).length;
}

/** Returns the answer to a question, safe for ids such as `constructor`. */
export function answerTo(answers: Answers, questionId: string): Answer | undefined {
  return getOwn(answers, questionId);
}

/** Returns an answer after a change; undefined if it becomes empty. */
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
