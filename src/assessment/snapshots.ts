import { instantOf } from "#lib/instantOf.ts";
import { answerState, answerTo } from "./answer.ts";
import { withoutDetails } from "./answersOnly.ts";
import { cut } from "./cut.ts";
import type { Answers, Assessment, Snapshot } from "./schema.ts";

/*
 * Taking, naming and removing snapshots, as pure functions that return a new assessment. The content of a snapshot
 * never changes. `now` is an ISO 8601 moment.
 */

/** The id, label and ISO 8601 moment of a snapshot. */
export type SnapshotName = { readonly id: string; readonly label: string; readonly takenAt: string };

/** A snapshot of the present state becomes an earlier state after this time, in milliseconds: 30 days. */
const SAME_ROUND = 30 * 24 * 60 * 60 * 1000;

/** Returns the snapshots of an assessment, the oldest first; those of the same moment keep their order. */
export function sortedSnapshots({ snapshots = [] }: Pick<Assessment, "snapshots">): readonly Snapshot[] {
  return snapshots.toSorted((a, b) => instantOf(a.takenAt) - instantOf(b.takenAt));
}

/** Returns the answers and the exposure profile of an assessment as a snapshot, without notes, links and owners. */
export function snapshotOf({ answers, exposure, questionnaire }: Assessment, name: SnapshotName): Snapshot {
  const confirmed = Object.entries(withoutDetails(answers)).map(([id, { toConfirm: _, ...answer }]) => [id, answer]);
  const { id, version } = questionnaire;
  return {
    ...name,
    label: cut(name.label.trim()),
    exposure,
    answers: Object.fromEntries(confirmed),
    questionnaire: { id, version },
  };
}

/** Adds a snapshot, or restores a removed one. */
export function withSnapshot(assessment: Assessment, snapshot: Snapshot, now: string): Assessment {
  const others = (assessment.snapshots ?? []).filter(({ id }) => id !== snapshot.id);
  return { ...assessment, snapshots: [...others, snapshot], updatedAt: now };
}

/** Changes the label of a snapshot; with a blank one, only its date identifies it. */
export function withSnapshotLabel(assessment: Assessment, id: string, label: string, now: string): Assessment {
  const snapshots = (assessment.snapshots ?? []).map((one) =>
    one.id === id ? { ...one, label: cut(label.trim()) } : one,
  );
  return { ...assessment, snapshots, updatedAt: now };
}

/** Removes a snapshot. */
export function withoutSnapshot(assessment: Assessment, id: string, now: string): Assessment {
  const snapshots = (assessment.snapshots ?? []).filter((one) => one.id !== id);
  return { ...assessment, snapshots, updatedAt: now };
}

/** Chooses the snapshot for comparison, or leaves the choice to `earlierSnapshot` (null). */
export function withComparedSnapshot(assessment: Assessment, id: string | null, now: string): Assessment {
  const { comparedWith: _, ...rest } = assessment;
  return { ...rest, ...(id !== null && { comparedWith: id }), updatedAt: now };
}

/**
 * Returns the snapshot for "since last time": the chosen one, or else the newest that is not of the present round.
 * Otherwise a snapshot just taken for a report would be the one that the report compares with.
 */
export function earlierSnapshot(assessment: Assessment): Snapshot | null {
  const snapshots = sortedSnapshots(assessment);
  const chosen = snapshots.find(({ id }) => id === assessment.comparedWith);
  return chosen ?? snapshots.findLast((one) => !isOfThisRound(assessment, one)) ?? null;
}

function isOfThisRound(assessment: Assessment, snapshot: Snapshot): boolean {
  const age = instantOf(assessment.updatedAt) - instantOf(snapshot.takenAt);
  return age >= 0 && age < SAME_ROUND && holdsState(snapshot, assessment);
}

/** Returns the newest snapshot of the present state; null if there is none. */
export function presentSnapshot(assessment: Assessment): Snapshot | null {
  return sortedSnapshots(assessment).findLast((one) => holdsState(one, assessment)) ?? null;
}

type State = Pick<Snapshot, "answers" | "exposure">;

/** Tells whether two states are equal: every choice, its evidence grade, and the exposure profile. */
export function holdsState(one: State, other: State): boolean {
  return hasSameAnswers(one.answers, other.answers) && hasSameExposure(one.exposure, other.exposure);
}

function hasSameAnswers(one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => {
    const [a, b] = [answerTo(one, id), answerTo(other, id)];
    return answerState(a) === answerState(b) && a?.level === b?.level && a?.evidence === b?.evidence;
  });
}

function hasSameExposure(one: State["exposure"], other: State["exposure"]): boolean {
  const chosen = (exposure: State["exposure"]) =>
    JSON.stringify(
      Object.entries(exposure)
        .filter(([, options]) => options.length > 0)
        .map(([id, options]) => [id, options.toSorted()])
        .toSorted(),
    );
  return chosen(one) === chosen(other);
}
