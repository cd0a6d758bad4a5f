import { answerState } from "./answer.ts";
import { duplicate } from "./duplicate.ts";
import type { Answer, Assessment } from "./schema.ts";
import { snapshotOf, withSnapshot } from "./snapshots.ts";

/** The title of the next round, and the snapshot of the previous one. */
export type NextRound = {
  readonly id: string;
  readonly title: string;
  readonly snapshot: { readonly id: string; readonly label: string };
};

/**
 * Creates a copy for the next round of an assessment. Its answers still count and must be confirmed; the previous round
 * becomes a snapshot, dated at its last change. Invitations, votes, agreements, the summary and the board's decisions
 * belong to the previous round and are not copied.
 */
export function nextRound(assessment: Assessment, { id, title, snapshot }: NextRound, now: string): Assessment {
  const { summary: _, decisions: __, comparedWith: ___, discussions: ____, invitations: _____, ...rest } = assessment;
  const { upgradedFrom: ______, ...questionnaire } = assessment.questionnaire;
  const before = snapshotOf(assessment, { ...snapshot, takenAt: assessment.updatedAt });
  const copy = duplicate({ ...rest, questionnaire, answers: toConfirm(assessment), respondents: [] }, id, title, now);
  return withSnapshot(copy, before, now);
}

function toConfirm({ answers }: Assessment): Assessment["answers"] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => {
      const state = answerState(answer);
      return [id, state === "answered" || state === "notApplicable" ? { ...answer, toConfirm: true } : answer];
    }),
  );
}
