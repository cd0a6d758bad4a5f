import { type AnswerChange, answerState, answerTo } from "#assessment/answer.ts";
import { withAnswer } from "#assessment/changes.ts";
import { cut } from "#assessment/cut.ts";
import type { Assessment, Discussion } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** The progress of a question on the agenda; "open" if it is neither agreed nor parked. */
export type DiscussionState = "agreed" | "parked" | "open";

/** Returns the state of a question. It is agreed only while it has an answer other than "don't know". */
export function discussionState(assessment: Assessment, question: string): DiscussionState {
  const discussion = getOwn(assessment.discussions ?? {}, question);
  if (discussion?.parked === true) return "parked";
  const isAnswered = !["open", "unknown"].includes(answerState(answerTo(assessment.answers, question)));
  return discussion?.agreedAt !== undefined && isAnswered ? "agreed" : "open";
}

/** Records an agreed answer; the question is no longer parked. */
export function withAgreed(assessment: Assessment, question: string, change: AnswerChange, now: string): Assessment {
  return withDiscussion(withAnswer(assessment, question, change, now), question, now, ({ parked: _, ...rest }) => ({
    ...rest,
    agreedAt: now,
  }));
}

/** Parks a question, which also ends its agreement, or returns it to the agenda. */
export function withParked(assessment: Assessment, question: string, parked: boolean, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ parked: _, agreedAt, ...rest }) => ({
    ...rest,
    ...(parked ? { parked: true as const } : agreedAt !== undefined && { agreedAt }),
  }));
}

/** Returns an agreed question to the agenda and keeps its answer. */
export function withReopened(assessment: Assessment, question: string, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ agreedAt: _, ...rest }) => rest);
}

/** Sets the minority view on a question; a blank one removes it. */
export function withDissent(assessment: Assessment, question: string, dissent: string, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ dissent: _, ...rest }) => ({
    ...rest,
    ...(dissent.trim() !== "" && { dissent: cut(dissent) }),
  }));
}

/** Sets the areas that are left out of the agenda. */
export function withOffAgenda(assessment: Assessment, areas: readonly string[], now: string): Assessment {
  const { offAgenda: _, ...rest } = assessment;
  return { ...rest, ...(areas.length > 0 && { offAgenda: [...areas] }), updatedAt: now };
}

function withDiscussion(
  assessment: Assessment,
  question: string,
  now: string,
  change: (before: Discussion) => Discussion,
): Assessment {
  const discussions = assessment.discussions ?? {};
  const after = change(getOwn(discussions, question) ?? {});
  const others = Object.entries(discussions).filter(([id]) => id !== question);
  const kept = Object.keys(after).length === 0 ? others : [...others, [question, after] as const];
  return { ...assessment, discussions: Object.fromEntries(kept), updatedAt: now };
}
