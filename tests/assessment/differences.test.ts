import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentPath, differences, valueAt, withValueAt } from "#assessment/differences.ts";
import { anyAssessment } from "./anyAssessment.ts";

const respondent = (id: string, name: string) => ({ id, name, answers: {} });

describe("differences between two documents", () => {
  it.each<{ name: string; before: unknown; after: unknown; places: readonly DocumentPath[] }>([
    { name: "nowhere", before: { a: [1] }, after: { a: [1] }, places: [] },
    { name: "a text", before: { a: { b: 1, c: 2 } }, after: { a: { b: 1, c: 3 } }, places: [["a", "c"]] },
    { name: "something new", before: { a: {} }, after: { a: { b: 1 } }, places: [["a", "b"]] },
    { name: "a deletion", before: { a: { b: 1 } }, after: { a: {} }, places: [["a", "b"]] },
    { name: "a new field is one place", before: {}, after: { a: { b: 1, c: 2 } }, places: [["a"]] },
    { name: "a plain list is one place", before: { a: [1, 2] }, after: { a: [1, 3] }, places: [["a"]] },
    {
      name: "the fields of a choice together, the others separately",
      before: { answers: { q: { level: 1, note: "a", owner: "O" } } },
      after: { answers: { q: { unknown: true, note: "b", owner: "O" } } },
      places: ["level", "notApplicable", "unknown", "answeredAt", "note"].map((field) => ["answers", "q", field]),
    },
    {
      name: "a deleted answer field by field",
      before: { respondents: [{ id: "r", answers: { q: { note: "a", flagged: true } } }] },
      after: { respondents: [{ id: "r", answers: {} }] },
      places: ["note", "flagged"].map((field) => ["respondents", "r", "answers", "q", field]),
    },
    {
      name: "a list of things with ids is not",
      before: { respondents: [respondent("a", "A"), respondent("b", "B")] },
      after: { respondents: [respondent("b", "X"), respondent("c", "C")] },
      places: [
        ["respondents", "a"],
        ["respondents", "b", "name"],
        ["respondents", "c"],
      ],
    },
    {
      name: "ids that are not unique make it a plain list",
      before: { list: [respondent("a", "A"), respondent("a", "B")] },
      after: { list: [respondent("a", "A"), respondent("a", "C")] },
      places: [["list"]],
    },
    {
      name: "a questionnaire is one place",
      before: { custom: { title: "A", areas: [] }, questionnaire: { id: "a", version: "1" } },
      after: { custom: { title: "B", areas: [] }, questionnaire: { id: "a", version: "2" } },
      places: [["custom"], ["questionnaire"]],
    },
  ])("$name", ({ before, after, places }) => expect(differences(before, after)).toEqual(places));
});

describe("deletions", () => {
  it.each<{ name: string; document: unknown; place: DocumentPath }>([
    { name: "an object", document: { edition: "full" }, place: ["subject", "scope"] },
    { name: "an item of a list", document: { respondents: [] }, place: ["respondents", "a", "answers", "q"] },
    { name: "something that became a text", document: { plan: "none" }, place: ["plan", "items"] },
  ])("$name", ({ document, place }) => expect(withValueAt(document, place, 1)).toEqual(document));
});

describe("a new plan", () => {
  const plan = { focus: 0.5, capacities: [20, 40], items: {} };

  it("differs from none only in the decisions", () => {
    const after = { plan: { ...plan, items: { "q@1": { wave: 1 } } } };
    expect(differences({}, after)).toEqual([["plan", "items", "q@1"]]);
    expect(differences({}, { plan })).toEqual([]);
    expect(differences({ plan }, {})).toEqual([["plan"]]);
  });

  it("keeps the decisions of both tabs", () => {
    const mine = withValueAt({}, ["plan", "items", "q@1"], { wave: 1 });
    expect(withValueAt(mine, ["plan", "focus"], 1)).toEqual({
      plan: { ...plan, focus: 1, items: { "q@1": { wave: 1 } } },
    });
  });
});

describe("laws", () => {
  it("applying the differences turns one document into the other", () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (before, after) => {
        const places = differences(before, after);
        const carried = places.reduce<unknown>(
          (document, place) => withValueAt(document, place, valueAt(after, place)),
          before,
        );
        expect(differences(carried, after)).toEqual([]);
      }),
    );
  });

  it("a copy has no differences", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(differences(assessment, structuredClone(assessment))).toEqual([]);
      }),
    );
  });

  it("changes of different places lose nothing, in either order", () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, fc.func(fc.boolean()), (before, after, isMine) => {
        const places = differences(before, after);
        const mine = places.filter((place) => isMine(place));
        const theirs = places.filter((place) => !mine.includes(place));
        const carry = (document: unknown, some: readonly DocumentPath[]) =>
          some.reduce((here, place) => withValueAt(here, place, valueAt(after, place)), document);
        expect(differences(carry(carry(before, mine), theirs), after)).toEqual([]);
        expect(differences(carry(carry(before, theirs), mine), after)).toEqual([]);
      }),
    );
  });
});
