import type { Path, Problem } from "#lib/problem.ts";
import { highestAnswer, highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Answers, Assessment } from "./schema.ts";

/**
 * Finds values in an assessment that its questionnaire does not allow: a level beyond the scale, an unknown edition.
 */
export function checkAnswers(assessment: Assessment, questionnaire: Questionnaire): readonly Problem[] {
  const max = highestAnswer(questionnaire);
  return [
    ...checkEdition(assessment.edition, questionnaire),
    ...checkTargets(assessment, highestLevel(questionnaire)),
    ...checkLevels(assessment.answers, ["answers"], max),
    ...(assessment.respondents ?? []).flatMap(({ answers }, index) =>
      checkLevels(answers, ["respondents", index, "answers"], max),
    ),
    ...(assessment.snapshots ?? []).flatMap(({ answers }, index) =>
      checkLevels(answers, ["snapshots", index, "answers"], max),
    ),
  ];
}

function checkEdition(edition: string, questionnaire: Questionnaire): readonly Problem[] {
  const known = questionnaire.editions.some(({ id }) => id === edition);
  return known ? [] : [{ path: ["edition"], code: "otherEdition", values: { name: edition } }];
}

function checkTargets(assessment: Assessment, max: number): readonly Problem[] {
  return Object.entries(assessment.targets ?? {})
    .filter(([, level]) => level > max)
    .map(([id]) => ({ path: ["targets", id], code: "levelBeyondScale", values: { max } }));
}

function checkLevels(answers: Answers, path: Path, max: number): readonly Problem[] {
  return Object.entries(answers)
    .filter(([, { level }]) => level !== undefined && level > max)
    .map(([question]) => ({ path: [...path, question, "level"], code: "levelBeyondScale", values: { max } }));
}
