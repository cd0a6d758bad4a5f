import { expect, it } from "vitest";
import { checkAnswers } from "#assessment/checkAnswers.ts";
import type { Assessment } from "#assessment/schema.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment, NOON } from "./anyAssessment.ts";

const answers = { "policy.written": { level: 3 }, gone: { level: 6 }, "policy.known": { level: 2 } };
const beyond = (...path: (string | number)[]) => ({ path, code: "levelBeyondScale", values: { max: 2 } });

it.each<{ name: string; rest: Partial<Assessment>; problems: readonly unknown[] }>([
  { name: "nothing", rest: {}, problems: [] },
  {
    name: "answers, also to removed questions",
    rest: { answers },
    problems: [beyond("answers", "policy.written", "level"), beyond("answers", "gone", "level")],
  },
  {
    name: "answers of a respondent",
    rest: {
      respondents: [
        { id: "a", name: "A", answers: {} },
        { id: "b", name: "B", answers: { q: { level: 9 } } },
      ],
    },
    problems: [beyond("respondents", 1, "answers", "q", "level")],
  },
  {
    name: "answers of an earlier state",
    rest: { snapshots: [{ id: "a", takenAt: NOON, label: "", exposure: {}, answers: { q: { level: 3 } } }] },
    problems: [beyond("snapshots", 0, "answers", "q", "level")],
  },
  { name: "a target", rest: { targets: { rules: 2, people: 2.1 } }, problems: [beyond("targets", "people")] },
  {
    name: "an edition",
    rest: { edition: "huge" },
    problems: [{ path: ["edition"], code: "otherEdition", values: { name: "huge" } }],
  },
])("reports what does not fit the questionnaire: $name", ({ rest, problems }) => {
  expect(checkAnswers(anAssessment(rest), tinyQuestionnaire)).toEqual(problems);
});
