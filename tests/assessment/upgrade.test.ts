import { describe, expect, it } from "vitest";
import { changedAnswer } from "#assessment/answer.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { previewUpgrade } from "#assessment/previewUpgrade.ts";
import type { Answers, Assessment } from "#assessment/schema.ts";
import { upgradeTo, withUpgrade } from "#assessment/upgrade.ts";
import type { Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment } from "./anyAssessment.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const [UPGRADE] = tinyQuestionnaire.upgrades ?? [];
if (UPGRADE === undefined) throw new Error("The tiny questionnaire has no upgrade");

const earlierOne = (answers: Answers, rest: Partial<Assessment> = {}): Assessment =>
  anAssessment({ questionnaire: { id: "tiny", version: "0.9.0" }, answers, ...rest });
const upgraded = (assessment: Assessment, upgrade: Upgrade = UPGRADE) =>
  withUpgrade(assessment, tinyQuestionnaire, upgrade, NOW);

describe("the upgrade to a later version", () => {
  it.each([
    { name: "from a version that it names", rest: {}, found: true },
    { name: "from itself", rest: { questionnaire: { id: "tiny", version: "1.0.0" } }, found: false },
    {
      name: "from a version that it does not name",
      rest: { questionnaire: { id: "tiny", version: "0.8.0" } },
      found: false,
    },
    { name: "from another questionnaire", rest: { questionnaire: { id: "other", version: "0.9.0" } }, found: false },
    { name: "of a questionnaire that the file brings", rest: { custom: tinyQuestionnaire }, found: false },
  ])("$name", ({ rest, found }) => {
    expect(upgradeTo(earlierOne({}, rest), tinyQuestionnaire)).toEqual(found ? UPGRADE : null);
  });
});

describe("an answer", () => {
  it.each([
    {
      name: "is unchanged if its question is the same",
      from: { "policy.written": { level: 2 } },
      to: { "policy.written": { level: 2 } },
    },
    {
      name: "moves to the id that its question has now",
      from: { "policy.heard": { level: 1, note: "n" } },
      to: { "policy.known": { level: 1, note: "n" } },
    },
    {
      name: "does not replace an existing one",
      from: { "policy.heard": { level: 1 }, "policy.known": { level: 2 } },
      to: { "policy.known": { level: 2 } },
    },
    {
      name: "is to be confirmed if the meaning changed",
      from: { "training.offered": { level: 1 } },
      to: { "training.offered": { level: 1, toConfirm: true } },
    },
    {
      name: "that does not apply is to be confirmed, too",
      from: { "training.offered": { notApplicable: "Why" } },
      to: { "training.offered": { notApplicable: "Why", toConfirm: true } },
    },
    {
      name: "that is Don't know is not",
      from: { "training.offered": { unknown: true } },
      to: { "training.offered": { unknown: true } },
    },
    {
      name: "that is a note alone is not",
      from: { "training.offered": { note: "n" } },
      to: { "training.offered": { note: "n" } },
    },
    {
      name: "to a removed question is kept as history",
      from: { "policy.liked": { level: 2 } },
      to: { "policy.liked": { level: 2 } },
    },
  ] satisfies readonly { name: string; from: Answers; to: Answers }[])("$name", ({ from, to }) => {
    const after = upgraded(earlierOne(from));
    expect(after.answers).toEqual(to);
    expect(after.questionnaire).toEqual({ id: "tiny", version: "1.0.0", upgradedFrom: "0.9.0" });
    expect(parseAssessment(JSON.parse(JSON.stringify(after))).ok).toBe(true);
  });

  it("is copied if its question is still asked and also feeds another", () => {
    const upgrade = { ...UPGRADE, questions: [{ id: "policy.known", from: "policy.written" }] };
    const answers = { "policy.written": { level: 2 } };
    expect(upgraded(earlierOne(answers), upgrade).answers).toEqual({ ...answers, "policy.known": { level: 2 } });
  });

  it("is confirmed by a choice or by the confirm action", () => {
    const answer = { level: 1, answeredAt: "2026-01-01T00:00:00.000Z", toConfirm: true as const };
    expect(changedAnswer(answer, { choice: { level: 2 } }, NOW)).toEqual({ level: 2, answeredAt: NOW });
    expect(changedAnswer(answer, { confirmed: true }, NOW)).toEqual({ level: 1, answeredAt: NOW });
    expect(changedAnswer(answer, { note: "n" }, NOW)).toEqual({ ...answer, note: "n" });
  });
});

it("moves snapshots, votes and the plan, with nothing in them to be confirmed", () => {
  const answers = { "policy.heard": { level: 1 }, "training.offered": { level: 2 } };
  const moved = { "policy.known": { level: 1 }, "training.offered": { level: 2 } };
  const after = upgraded(
    earlierOne(answers, {
      snapshots: [{ id: "s", takenAt: NOW, label: "Then", exposure: {}, answers }],
      respondents: [{ id: "r", name: "R", answers }],
      plan: { focus: 0.5, capacities: [1], items: { "policy.heard@2": { owner: "A" }, odd: { owner: "B" } } },
    }),
  );
  expect(after.snapshots?.map((one) => one.answers)).toEqual([moved]);
  expect(after.respondents?.map((one) => one.answers)).toEqual([moved]);
  expect(after.plan?.items).toEqual({ "policy.known@2": { owner: "A" }, odd: { owner: "B" } });
});

it("previews the number of changes, for the chosen edition", () => {
  const [rules, people] = tinyQuestionnaire.areas;
  if (rules === undefined || people === undefined) throw new Error("The tiny questionnaire has two areas");
  const renamed = (from: string, to: string) => (question: { id: string }) => (question.id === from ? to : question.id);
  const earlier: Questionnaire = {
    ...tinyQuestionnaire,
    version: "0.9.0",
    areas: [
      {
        ...rules,
        practices: rules.practices.map((practice) => ({
          ...practice,
          questions: practice.questions.flatMap((question) => {
            const named = { ...question, id: renamed("policy.known", "policy.heard")(question) };
            return question.id === "policy.written" ? [{ ...question, id: "policy.liked" }] : [named];
          }),
        })),
      },
      people,
    ],
  };
  const answers = { "policy.liked": { level: 1 }, "policy.heard": { level: 1 }, "training.offered": { level: 1 } };
  const preview = (edition: string) => {
    const { toConfirm, gone, added, ...counts } = previewUpgrade(
      earlierOne(answers, { edition }),
      earlier,
      tinyQuestionnaire,
      UPGRADE,
    );
    const ids = (lines: readonly { question: { id: string } }[]) => lines.map(({ question }) => question.id);
    return { ...counts, toConfirm: ids(toConfirm), gone: ids(gone), added: added.map(({ id }) => id) };
  };
  const same = { toConfirm: ["training.offered"], gone: ["policy.liked"], added: ["policy.written"] };
  expect(preview("full")).toEqual({ ...same, kept: 1, resting: 0 });
  expect(preview("quick")).toEqual({ ...same, kept: 0, resting: 1 });
});
