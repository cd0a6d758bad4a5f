import { getOwn } from "#lib/getOwn.ts";
import { type AnswerChange, answerState, answerTo } from "#assessment/answer.ts";
import { cut } from "#assessment/cut.ts";
import { withAnswer } from "#assessment/changes.ts";
import type { Assessment, Discussion } from "#assessment/schema.ts";

/** Where a question of the agenda is. */
export type DiscussionState = "agreed" | "parked" | "left";

/** What became of a question: agreed only while it has an answer. */
export function discussionState(assessment: Assessment, question: string): DiscussionState {
  const discussion = getOwn(assessment.discussions ?? {}, question);
  if (discussion?.parked === true) return "parked";
  const isAnswered = !["open", "unknown"].includes(answerState(answerTo(assessment.answers, question)));
  return discussion?.agreedAt !== undefined && isAnswered ? "agreed" : "left";
}

/** With an answer agreed. */
export function withAgreed(assessment: Assessment, question: string, change: AnswerChange, now: string): Assessment {
  return withDiscussion(withAnswer(assessment, question, change, now), question, now, ({ parked: _, ...rest }) => ({
    ...rest,
    agreedAt: now,
  }));
}

/** With a question left for later, or back on the agenda. */
export function withParked(assessment: Assessment, question: string, parked: boolean, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ parked: _, agreedAt, ...rest }) => ({
    ...rest,
    ...(parked ? { parked: true as const } : agreedAt !== undefined && { agreedAt }),
  }));
}

/** With an agreed question back on the agenda; its answer stays. */
export function withReopened(assessment: Assessment, question: string, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ agreedAt: _, ...rest }) => rest);
}

/** With a minority view; a blank one removes it. */
export function withDissent(assessment: Assessment, question: string, dissent: string, now: string): Assessment {
  return withDiscussion(assessment, question, now, ({ dissent: _, ...rest }) => ({
    ...rest,
    ...(dissent.trim() !== "" && { dissent: cut(dissent) }),
  }));
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
