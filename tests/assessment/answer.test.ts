import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWER_DETAILS, type AnswerChange, answerState, answerTo, changedAnswer } from "#assessment/answer.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Answer } from "#assessment/schema.ts";
import { anAssessment } from "../fixtures/workedExample.ts";
import { anyAnswer, anyText, LATER, NOON } from "./anyAssessment.ts";

const full: Answer = {
  level: 3,
  evidence: "documented",
  note: "A note.",
  links: ["https://example.org"],
  owner: "CISO",
  flagged: true,
  answeredAt: NOON,
};
const { level: _, answeredAt: __, ...details } = full;

describe("the state of an answer", () => {
  it.each<{ name: string; answer: Answer | undefined; state: string }>([
    { name: "none", answer: undefined, state: "open" },
    { name: "only a note", answer: { note: "Ask Legal." }, state: "open" },
    { name: "level 0", answer: { level: 0 }, state: "answered" },
    { name: "not applicable, the reason still to be written", answer: { notApplicable: "" }, state: "notApplicable" },
    { name: "don't know", answer: { unknown: true }, state: "unknown" },
  ])("$name: $state", ({ answer, state }) => expect(answerState(answer)).toBe(state));
});

describe("the answer to a question", () => {
  it.each(["constructor", "toString", "__proto__"])("is undefined for %s, which every object inherits", (id) => {
    expect(answerTo({}, id)).toBeUndefined();
  });
});

describe("a changed answer", () => {
  it.each<{ name: string; change: AnswerChange; after: Answer | undefined }>([
    { name: "another level", change: { choice: { level: 0 } }, after: { ...full, level: 0, answeredAt: LATER } },
    {
      name: "not applicable",
      change: { choice: { notApplicable: "" } },
      after: { ...details, notApplicable: "", answeredAt: LATER },
    },
    {
      name: "don't know",
      change: { choice: { unknown: true } },
      after: { ...details, unknown: true, answeredAt: LATER },
    },
    { name: "cleared, the rest stays", change: { choice: "open" }, after: details },
    { name: "a note, answered when it was", change: { note: "Other." }, after: { ...full, note: "Other." } },
    { name: "no evidence", change: { evidence: null }, after: { ...full, evidence: undefined } },
    { name: "no note", change: { note: "" }, after: { ...full, note: undefined } },
    { name: "no owner", change: { owner: "" }, after: { ...full, owner: undefined } },
    { name: "no links", change: { links: [] }, after: { ...full, links: undefined } },
    { name: "empty links", change: { links: ["", "a"] }, after: { ...full, links: ["a"] } },
    { name: "no flag", change: { flagged: false }, after: { ...full, flagged: undefined } },
    { name: "nothing", change: {}, after: full },
    {
      name: "everything taken away",
      change: { choice: "open", evidence: null, note: "", links: [], owner: "", flagged: false },
      after: undefined,
    },
  ])("$name", ({ change, after }) => expect(changedAnswer(full, change, LATER)).toEqual(after));

  it.each<{ name: string; before: Answer }>([
    { name: "not applicable", before: { notApplicable: "We have none." } },
    { name: "don't know", before: { unknown: true } },
  ])("a level replaces $name", ({ before }) => {
    expect(changedAnswer(before, { choice: { level: 2 } }, NOON)).toEqual({ level: 2, answeredAt: NOON });
  });

  it("gets every field of a change, and every field of an answer can be changed or follows from the choice", () => {
    // "Required" makes the compiler ask for a field that is added to either type.
    const change: Required<AnswerChange> = {
      choice: { level: 3 },
      evidence: "documented",
      note: "A note.",
      owner: "CISO",
      links: ["https://example.org"],
      flagged: true,
      confirmed: true,
    };
    const all: Required<Answer> = {
      level: 3,
      notApplicable: "",
      unknown: true,
      answeredAt: NOON,
      toConfirm: true,
      evidence: "documented",
      note: "",
      owner: "",
      links: [],
      flagged: true,
    };
    const state = ["level", "notApplicable", "unknown", "answeredAt", "toConfirm"];
    expect(
      Object.keys(all)
        .filter((field) => !state.includes(field))
        .toSorted(),
    ).toEqual([...ANSWER_DETAILS].sort());
    expect(Object.keys(change).toSorted()).toEqual(["choice", "confirmed", ...ANSWER_DETAILS].toSorted());
    expect(changedAnswer(undefined, change, NOON)).toEqual(full);
  });

  it("is cut to the lengths that a file allows", () => {
    const long = "x".repeat(100_001);
    const change = { choice: { notApplicable: long }, note: long, owner: long, links: [long] };
    const answer = changedAnswer(undefined, change, NOON);
    for (const text of [answer?.notApplicable, answer?.note, answer?.owner, answer?.links?.[0]]) {
      expect(text).toHaveLength(100_000);
    }
    expect(changedAnswer(undefined, { links: Array(101).fill("a") }, NOON)?.links).toHaveLength(100);
  });

  it("counts characters like a file: an emoji is one", () => {
    const full = "😀".repeat(100_000);
    const note = (text: string) => changedAnswer(undefined, { note: text }, NOON)?.note;
    expect(note(full)).toBe(full);
    expect(note(`${full}😀`)).toBe(full);
    const file = (text: string) => parseAssessment({ ...anAssessment({}), answers: { q: { note: text } } }).ok;
    expect([file(full), file(`${full}😀`)]).toEqual([true, false]);
  });

  const anyChange: fc.Arbitrary<AnswerChange> = fc.record(
    {
      choice: fc.oneof(
        fc.record({ level: fc.integer({ min: 0, max: 10 }) }),
        fc.record({ notApplicable: anyText }),
        fc.constant<{ unknown: true }>({ unknown: true }),
        fc.constant<"open">("open"),
      ),
      evidence: fc.constantFrom("asserted", "verified", null),
      note: anyText,
      owner: anyText,
      links: fc.array(anyText, { maxLength: 3 }),
      flagged: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it("has at most one state, and keeps fields of a later version", () => {
    fc.assert(
      fc.property(anyAnswer, anyChange, (before, change) => {
        const after = changedAnswer(before, change, LATER);
        const states = [after?.level, after?.notApplicable, after?.unknown].filter((state) => state !== undefined);
        expect(states.length).toBeLessThanOrEqual(1);
        expect(after?.later).toEqual(before.later);
        if (change.choice === undefined) expect(answerState(after)).toBe(answerState(before));
      }),
    );
  });

  it("is the same after the same change twice", () => {
    fc.assert(
      fc.property(anyAnswer, anyChange, (before, change) => {
        const once = changedAnswer(before, change, LATER);
        expect(changedAnswer(once, change, LATER)).toEqual(once);
      }),
    );
  });
});
