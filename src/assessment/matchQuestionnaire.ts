import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Assessment } from "./schema.ts";

/** Which questionnaire an assessment is read with, and whether that one has moved on since. */
export type Match = {
  readonly questionnaire: Questionnaire;
  /** Whether `questionnaire` is an earlier or a later version than the one that was answered. */
  readonly moved: "not" | "back" | "on";
  /** Answered questions that `questionnaire` does not have; their answers are kept. */
  readonly gone: readonly string[];
};

/**
 * The questionnaire of an assessment: its own, or the built-in one of the same id; null if there is neither. Of several
 * versions the one that was answered, or else the first.
 */
export function matchQuestionnaire(assessment: Assessment, builtIn: readonly Questionnaire[]): Match | null {
  const { id, version } = assessment.questionnaire;
  const versions = builtIn.filter((candidate) => candidate.id === id);
  const questionnaire = assessment.custom ?? versions.find((candidate) => candidate.version === version) ?? versions[0];
  if (questionnaire === undefined) return null;
  const known = outlineOf(questionnaire).places;
  return {
    questionnaire,
    moved: direction(version, questionnaire.version),
    gone: Object.keys(assessment.answers).filter((question) => !known.has(question)),
  };
}

function direction(from: string, to: string): Match["moved"] {
  if (from === to) return "not";
  const before = from.split(".").map(Number);
  const after = to.split(".").map(Number);
  const index = after.findIndex((part, position) => part !== before[position]);
  return (after[index] ?? 0) < (before[index] ?? 0) ? "back" : "on";
}
