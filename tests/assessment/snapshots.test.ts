import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRound } from "#assessment/nextRound.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import {
  earlierSnapshot,
  holdsState,
  presentSnapshot,
  snapshotOf,
  sortedSnapshots,
  withComparedSnapshot,
  withoutSnapshot,
  withSnapshot,
  withSnapshotLabel,
} from "#assessment/snapshots.ts";
import { anAssessment, anyAssessment, LATER, NOON } from "./anyAssessment.ts";

const name = (id: string, takenAt = NOON) => ({ id, label: `Label of ${id}`, takenAt });

describe("a snapshot", () => {
  it("holds the state at its moment, whatever that is, and makes a valid assessment", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const after = withSnapshot(assessment, snapshotOf(assessment, name("new")), LATER);
        const taken = after.snapshots?.find(({ id }) => id === "new");
        expect(taken !== undefined && holdsState(taken, assessment)).toBe(true);
        expect(parseAssessment(JSON.parse(JSON.stringify(after))).ok).toBe(true);
      }),
    );
  });

  it("keeps no note, owner, link, flag or request for confirmation", () => {
    const answers: Assessment["answers"] = {
      a: { level: 2, evidence: "verified", note: "N", owner: "O", links: ["L"], flagged: true, answeredAt: NOON },
      b: { note: "Only a note" },
      c: { level: 1, toConfirm: true },
    };
    expect(snapshotOf(anAssessment({ answers }), name("s")).answers).toEqual({
      a: { level: 2, evidence: "verified" },
      c: { level: 1 },
    });
  });

  it("names the version that was answered", () => {
    expect(snapshotOf(anAssessment(), name("s")).questionnaire).toEqual({ id: "tiny", version: "1.0.0" });
  });

  it("is renamed and removed without other changes; restoring it returns the same", () => {
    const before = withSnapshot(anAssessment(), snapshotOf(anAssessment(), name("s")), NOON);
    const [kept] = before.snapshots ?? [];
    expect(withSnapshotLabel(before, "s", "  Spring  ", NOON).snapshots).toEqual([{ ...kept, label: "Spring" }]);
    const removed = withoutSnapshot(before, "s", NOON);
    expect(removed.snapshots).toEqual([]);
    expect(kept && withSnapshot(removed, kept, NOON)).toEqual(before);
  });

  it("does not change with the answers", () => {
    const before = withSnapshot(anAssessment(), snapshotOf(anAssessment(), name("s")), NOON);
    const after = { ...before, answers: { "policy.written": { level: 4 } } };
    expect(after.snapshots?.[0]?.answers).toEqual({ "policy.written": { level: 1 } });
  });
});

it("snapshots of one moment keep their order, and time zone offsets count", () => {
  const taken = [
    name("b", "2026-01-31T13:00:00+01:00"),
    name("c", "2026-01-31T12:00:00Z"),
    name("a", "2026-01-31T12:30:00+01:00"),
  ].map((one) => snapshotOf(anAssessment(), one));
  expect(sortedSnapshots({ snapshots: taken }).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

describe("the earlier snapshot", () => {
  const other = { "policy.written": { level: 3 } };
  const made = (updatedAt: string, taken: readonly [string, string, Assessment["answers"]?][]) => {
    const assessment = anAssessment({ updatedAt });
    return {
      ...assessment,
      snapshots: taken.map(([id, takenAt, answers = assessment.answers]) =>
        snapshotOf({ ...assessment, answers }, name(id, takenAt)),
      ),
    };
  };

  it.each([
    { name: "null without snapshots", of: made("2026-06-01T12:00:00Z", []), id: null },
    {
      name: "not the record of the present state that was taken for the report",
      of: made("2026-06-01T12:00:00Z", [
        ["old", "2025-06-01T12:00:00Z", other],
        ["now", "2026-06-01T11:00:00Z"],
      ]),
      id: "old",
    },
    {
      name: "null if that record is the only one",
      of: made("2026-06-01T12:00:00Z", [["now", "2026-06-01T12:00:00Z"]]),
      id: null,
    },
    {
      name: "an old record of the same state, without changes since",
      of: made("2026-06-01T12:00:00Z", [
        ["older", "2024-06-01T12:00:00Z", other],
        ["old", "2026-05-02T12:00:00Z"],
      ]),
      id: "old",
    },
    {
      name: "the newest if something has changed since",
      of: made("2026-06-01T12:00:00Z", [
        ["old", "2025-06-01T12:00:00Z"],
        ["now", "2026-06-01T11:59:00Z", other],
      ]),
      id: "now",
    },
  ])("is $name", ({ of, id }) => expect(earlierSnapshot(of)?.id ?? null).toBe(id));

  it("is the chosen one until it is removed", () => {
    const both = made("2026-06-01T12:00:00Z", [
      ["a", "2024-06-01T12:00:00Z", other],
      ["b", "2025-06-01T12:00:00Z", other],
    ]);
    const chosen = withComparedSnapshot(both, "a", NOON);
    expect(earlierSnapshot(chosen)?.id).toBe("a");
    expect(earlierSnapshot(withoutSnapshot(chosen, "a", both.updatedAt))?.id).toBe("b");
    expect(withComparedSnapshot(chosen, null, both.updatedAt)).toEqual(both);
  });
});

it("the current state counts as recorded when a snapshot has the same answers and exposure profile", () => {
  const assessment = anAssessment({ exposure: { use: ["a", "b"] } });
  const kept = withSnapshot(assessment, snapshotOf(assessment, name("s")), NOON);
  expect(presentSnapshot(assessment)).toBeNull();
  expect(presentSnapshot(kept)?.id).toBe("s");
  expect(presentSnapshot({ ...kept, exposure: { use: ["b", "a"], none: [] } })?.id).toBe("s");
  expect(presentSnapshot({ ...kept, exposure: { use: ["a"] } })).toBeNull();
  const [id] = Object.keys(assessment.answers);
  expect(presentSnapshot({ ...kept, answers: { [id ?? ""]: { level: 1, note: "Another note" } } })?.id).toBe("s");
  expect(presentSnapshot({ ...kept, answers: { [id ?? ""]: { level: 1, evidence: "verified" } } })).toBeNull();
});

describe("the next round", () => {
  const given = { id: "next", title: "Autumn 2026", snapshot: { id: "then", label: "Spring" } };

  it("keeps every answer, marks the given ones for confirmation, and keeps the previous round as a snapshot", () => {
    const answers: Assessment["answers"] = {
      a: { level: 2, note: "N" },
      b: { notApplicable: "No AI" },
      c: { unknown: true },
      d: { note: "Only a note" },
    };
    const before = anAssessment({ answers, summary: "Of that round", respondents: [{ id: "r", name: "R", answers }] });
    const next = nextRound(before, given, LATER);
    expect(next.answers).toEqual({
      a: { level: 2, note: "N", toConfirm: true },
      b: { notApplicable: "No AI", toConfirm: true },
      c: { unknown: true },
      d: { note: "Only a note" },
    });
    expect(next.snapshots?.map(({ id, label, takenAt }) => ({ id, label, takenAt }))).toEqual([
      { id: "then", label: "Spring", takenAt: NOON },
    ]);
    expect([next.id, next.title, next.createdAt, next.summary, next.respondents]).toEqual([
      "next",
      "Autumn 2026",
      LATER,
      undefined,
      [],
    ]);
    expect(before.answers).toBe(answers);
  });

  it("does not copy the workshop of the previous round", () => {
    const before = anAssessment({
      invitations: [
        { id: "i", questionnaire: { id: "tiny", version: "1.0.0" }, edition: "full", title: "", createdAt: NOON },
      ],
      discussions: { a: { agreedAt: NOON, dissent: "Of that round" }, b: { parked: true } },
    });
    const next = nextRound(before, given, LATER);
    expect(next).not.toHaveProperty("discussions");
    expect(next).not.toHaveProperty("invitations");
  });

  it("returns a valid assessment for any assessment", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const next = nextRound(assessment, given, LATER);
        expect(parseAssessment(JSON.parse(JSON.stringify(next))).ok).toBe(true);
      }),
    );
  });
});
