import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, type ChangeKind, compareAnswers } from "#assessment/compareAnswers.ts";
import type { Answer } from "#assessment/schema.ts";
import { anyAnswer } from "./anyAssessment.ts";

const ids = ["a", "b", "constructor", "d"];
const anyAnswers = fc.dictionary(fc.constantFrom(...ids, "notAsked"), anyAnswer, { noNullPrototype: true });
const state = ({ level, notApplicable }: Answer = {}) => level ?? (notApplicable === undefined ? "unknown" : "no");

/** The reverse of each kind. */
const MIRROR: Readonly<Record<ChangeKind, ChangeKind>> = {
  raised: "lowered",
  lowered: "raised",
  newlyKnown: "noLongerKnown",
  noLongerKnown: "newlyKnown",
  noLongerApplicable: "applicableAgain",
  applicableAgain: "noLongerApplicable",
};

describe("the answers that differ between two states", () => {
  it("are the same in reverse, each of the opposite kind", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const there = compareAnswers(ids, before, after);
        const back = compareAnswers(ids, after, before);
        expect(back.map(({ question, kind }) => [question, kind])).toEqual(
          there.map(({ question, kind }) => [question, MIRROR[kind]]),
        );
      }),
    );
  });

  it("are exactly those with another level or state: the kinds add up to their number", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const found = compareAnswers(ids, before, after);
        const changed = ids.filter(
          (id) =>
            state(Object.hasOwn(before, id) ? before[id] : undefined) !==
            state(Object.hasOwn(after, id) ? after[id] : undefined),
        );
        expect(found.map(({ question }) => question)).toEqual(changed);
        const counts = CHANGE_KINDS.map((kind) => found.filter((one) => one.kind === kind).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(changed.length);
      }),
    );
  });

  it.each<{ name: string; before: Answer | null; after: Answer | null; kind: ChangeKind | null }>([
    { name: "a higher level", before: { level: 1 }, after: { level: 2 }, kind: "raised" },
    { name: "a lower level", before: { level: 2 }, after: { level: 0 }, kind: "lowered" },
    { name: "a first answer", before: null, after: { level: 0 }, kind: "newlyKnown" },
    { name: "an answer after “don’t know”", before: { unknown: true }, after: { level: 3 }, kind: "newlyKnown" },
    { name: "an answer taken away", before: { level: 3 }, after: { note: "N" }, kind: "noLongerKnown" },
    { name: "not applicable", before: { level: 3 }, after: { notApplicable: "No" }, kind: "noLongerApplicable" },
    { name: "applicable, and not known", before: { notApplicable: "" }, after: null, kind: "applicableAgain" },
    { name: "another reason", before: { notApplicable: "A" }, after: { notApplicable: "B" }, kind: null },
    { name: "“don’t know” in place of nothing", before: null, after: { unknown: true }, kind: null },
    { name: "other evidence", before: { level: 1 }, after: { level: 1, evidence: "verified" }, kind: null },
  ])("$name is $kind", ({ before, after, kind }) => {
    const found = compareAnswers(["q"], before === null ? {} : { q: before }, after === null ? {} : { q: after });
    expect(found.map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
  });
});
