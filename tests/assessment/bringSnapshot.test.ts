import { describe, expect, it } from "vitest";
import { bringSnapshot } from "#assessment/bringSnapshot.ts";
import { snapshotOf, withSnapshot } from "#assessment/snapshots.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment, NOON } from "./anyAssessment.ts";

const name = { id: "s", label: "Last year", takenAt: "2025-01-31T12:00:00.000Z" };
const bring = (other: Parameters<typeof anAssessment>[0], questionnaire: Questionnaire = tinyQuestionnaire) =>
  bringSnapshot(anAssessment(), questionnaire, anAssessment(other), name);

describe("another assessment as an earlier state", () => {
  it("is compared for the questions still asked; other answers are kept and counted", () => {
    const answers = { "policy.written": { level: 3 }, "gone.question": { level: 2 }, "policy.known": { note: "N" } };
    const brought = bring({ answers });
    expect(brought.ok && brought.value).toMatchObject({ compared: 1, gone: 1, otherVersion: null });
    expect(brought.ok && brought.value.snapshot.answers).toEqual({
      "policy.written": { level: 3 },
      "gone.question": { level: 2 },
    });
  });

  it("of an earlier version: its answers move to the questions that replace theirs", () => {
    const later: Questionnaire = {
      ...tinyQuestionnaire,
      version: "2.0.0",
      upgrades: [{ from: "1.0.0", questions: [{ id: "policy.known", from: "policy.heard" }], gone: [] }],
    };
    const brought = bring({ answers: { "policy.heard": { level: 2 } } }, later);
    expect(brought.ok && brought.value.snapshot.answers).toEqual({ "policy.known": { level: 2 } });
    expect(brought.ok && brought.value.otherVersion).toBe("1.0.0");
    expect(brought.ok && brought.value.snapshot.questionnaire?.version).toBe("1.0.0");
  });

  it.each([
    {
      name: "another questionnaire",
      other: { questionnaire: { id: "other", version: "1.0.0" } },
      error: { kind: "otherQuestionnaire", title: "other" },
    },
    { name: "no answer", other: { answers: {} }, error: { kind: "nothingAnswered" } },
    {
      name: "only answers that are not asked any more",
      other: { answers: { "gone.question": { level: 2 } } },
      error: { kind: "nothingAnswered" },
    },
  ])("with $name is rejected", ({ other, error }) => {
    const brought = bring(other);
    expect(!brought.ok && brought.error).toEqual(error);
  });

  it("is not added twice for one moment", () => {
    const other = anAssessment({ answers: { "policy.written": { level: 3 } } });
    const here = withSnapshot(anAssessment(), snapshotOf(other, name), NOON);
    const again = bringSnapshot(here, tinyQuestionnaire, other, { ...name, id: "again" });
    expect(!again.ok && again.error.kind).toBe("alreadyHere");
    const another = bringSnapshot(here, tinyQuestionnaire, other, { ...name, takenAt: NOON });
    expect(another.ok).toBe(true);
  });
});
