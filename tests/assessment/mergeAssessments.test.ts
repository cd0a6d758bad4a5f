import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAnswer } from "#assessment/changes.ts";
import { mergeAssessments } from "#assessment/mergeAssessments.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { snapshotOf, withoutSnapshot, withSnapshot, withSnapshotLabel } from "#assessment/snapshots.ts";
import { withSubject } from "#assessment/subject.ts";
import { anAssessment, anyAssessment, LATER, NOON } from "./anyAssessment.ts";

const before = anAssessment({ answers: { q: { level: 1, note: "Seen", answeredAt: NOON } } });
const answer = (assessment: Assessment, change: Parameters<typeof withAnswer>[2]) =>
  withAnswer(assessment, "q", change, LATER);
const merge = (mine: Assessment, theirs: Assessment) => mergeAssessments(before, mine, theirs);

describe("an assessment that was changed in two tabs at once", () => {
  it("has the level from one tab and the note from the other, in the same answer", () => {
    const merged = merge(answer(before, { choice: { level: 4 } }), answer(before, { note: "Seen in May" }));
    expect(merged).toMatchObject({ answers: { q: { level: 4, note: "Seen in May", answeredAt: LATER } } });
  });

  it("keeps my choice if both chose", () => {
    const merged = merge(answer(before, { choice: { level: 4 } }), answer(before, { choice: { notApplicable: "No" } }));
    expect(merged).toMatchObject({ answers: { q: { level: 4 } } });
    expect(parseAssessment(merged).ok).toBe(true);
  });

  it("keeps the other's note on an answer that was cleared here", () => {
    const cleared = answer(before, { choice: "open", note: "" });
    expect(cleared.answers).toEqual({});
    expect(merge(cleared, answer(before, { owner: "Ada" }))).toMatchObject({ answers: { q: { owner: "Ada" } } });
    expect(merge(cleared, before)).toMatchObject({ answers: {} });
  });

  it("keeps both texts if both wrote the same note", () => {
    const merged = merge(answer(before, { note: "Seen in May" }), answer(before, { note: "Seen by Ada" }));
    expect(merged).toMatchObject({ answers: { q: { note: "Seen by Ada in May" } } });
  });

  it("has each field of the subject as its own user wrote it", () => {
    const merged = merge(
      withSubject(before, { organisation: "Mine" }, LATER),
      withSubject(before, { sector: "Banking" }, NOON),
    );
    expect(merged).toMatchObject({ subject: { organisation: "Mine", sector: "Banking" }, updatedAt: LATER });
  });

  it("is the changed one if only one was changed", () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (old, young) => {
        expect(mergeAssessments(old, old, young)).toEqual(young);
        const merged = mergeAssessments(old, young, old);
        expect(mergeAssessments(merged, merged, young)).toEqual(young);
      }),
    );
  });

  it("is valid, whatever both did to the answers", () => {
    const anyChange = fc.oneof(
      fc.record({
        choice: fc.oneof(fc.record({ level: fc.nat({ max: 5 }) }), fc.record({ notApplicable: fc.string() })),
      }),
      fc.record({ choice: fc.constantFrom<"open" | { unknown: true }>("open", { unknown: true }) }),
      fc.record({ note: fc.string(), flagged: fc.boolean() }),
    );
    const anyAnswers = fc.array(fc.tuple(fc.constantFrom("q", "r"), anyChange), { maxLength: 6 });
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (mine, theirs) => {
        const [left, right] = [mine, theirs].map((changes) =>
          changes.reduce((assessment, [id, change]) => withAnswer(assessment, id, change, LATER), before),
        );
        expect(parseAssessment(mergeAssessments(before, left, right)).ok).toBe(true);
      }),
    );
  });
});

it("keeps the first snapshots of both tabs, even without a list of snapshots in the file", () => {
  const bare = anAssessment();
  const taken = (id: string) => withSnapshot(bare, snapshotOf(bare, { id, label: id, takenAt: NOON }), LATER);
  const merged = parseAssessment(mergeAssessments(bare, taken("mine"), taken("theirs")));
  expect(merged.ok && merged.value.snapshots?.map(({ id }) => id).toSorted()).toEqual(["mine", "theirs"]);
});

it("removes a snapshot that is deleted in one tab while the other renames it", () => {
  const one = withSnapshot(before, snapshotOf(before, { id: "s", label: "S", takenAt: NOON }), NOON);
  const renamed = withSnapshotLabel(one, "s", "Spring", LATER);
  const deleted = withoutSnapshot(one, "s", LATER);
  for (const merged of [mergeAssessments(one, renamed, deleted), mergeAssessments(one, deleted, renamed)]) {
    expect(merged).toMatchObject({ snapshots: [] });
  }
});
