import { err, ok, type Result } from "#lib/result.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { answerState } from "./answer.ts";
import type { Answers, Assessment, Snapshot } from "./schema.ts";
import { holdsState, type SnapshotName, snapshotOf, sortedSnapshots } from "./snapshots.ts";
import { upgradedAnswers } from "./upgrade.ts";

/** Why another assessment cannot become a snapshot of this one. */
export type BringError =
  | { readonly kind: "otherQuestionnaire"; readonly title: string }
  | { readonly kind: "nothingAnswered" }
  | { readonly kind: "alreadyHere"; readonly snapshot: Snapshot };

/** Another assessment as a snapshot of this one, with information for the user. */
export type BroughtSnapshot = {
  readonly snapshot: Snapshot;
  /** The version of its answers, if it differs from this assessment's. */
  readonly otherVersion: string | null;
  /** The numbers of answers that count, and of answers to questions that this questionnaire does not ask. */
  readonly compared: number;
  readonly gone: number;
};

/**
 * Converts another assessment to a snapshot of this one. Answers to an earlier version move to the current questions;
 * answers to questions that no longer exist are kept and counted. Fails for another questionnaire.
 */
export function bringSnapshot(
  assessment: Assessment,
  questionnaire: Questionnaire,
  other: Assessment,
  name: SnapshotName,
): Result<BroughtSnapshot, BringError> {
  const { id, version } = other.questionnaire;
  if (id !== questionnaire.id) return err({ kind: "otherQuestionnaire", title: other.custom?.title ?? id });
  const whole = snapshotOf(other, name);
  const upgrade = questionnaire.upgrades?.find(({ from }) => from === version);
  const answers = upgrade === undefined ? whole.answers : upgradedAnswers(whole.answers, questionnaire, upgrade);
  const places = outlineOf(questionnaire).places;
  const settled = settledIds(answers);
  const compared = settled.filter((question) => places.has(question)).length;
  if (compared === 0) return err({ kind: "nothingAnswered" });
  const snapshot = { ...whole, answers };
  const twin = sortedSnapshots(assessment).find((one) => one.takenAt === name.takenAt && holdsState(one, snapshot));
  if (twin !== undefined) return err({ kind: "alreadyHere", snapshot: twin });
  return ok({
    snapshot,
    otherVersion: version === questionnaire.version ? null : version,
    compared,
    gone: settled.length - compared,
  });
}

function settledIds(answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(([id, answer]) => (answerState(answer) === "open" ? [] : [id]));
}
