import { describe, expect, it } from "vitest";
import { writeLead, writeOpening } from "#document/writeOpening.ts";
import { answers, aSnapshot, formatter, reportOf } from "../fixtures/threeAreas.ts";

const at = (level: number) => answers({ level }, { level }, { level });
const none = { notApplicable: "No AI." };
const since = (given: ReturnType<typeof answers>, rest = {}) => ({ snapshots: [aSnapshot(given, rest)] });

describe("the first sentence", () => {
  it.each([
    { name: "nothing answered", given: {}, says: "Not rated yet: no question is answered." },
    {
      name: "only Don't know",
      given: answers({ unknown: true }, { unknown: true }, { unknown: true }),
      says: "Not rated yet: no question is answered.",
    },
    {
      name: "nothing applies",
      given: answers(none, none, none),
      says: "Nothing to rate: every question was marked not applicable.",
    },
    { name: "the first time", given: at(3), says: "Maturity: level 3, Level 3. 3.0 of 5." },
    {
      name: "too many answers missing",
      given: answers({ level: 5 }, {}, { unknown: true }),
      says: "Provisional: level 5, Level 5. 5.0 of 5.",
    },
    {
      name: "too many answers missing, and risen",
      given: answers({ level: 3 }, {}, {}),
      rest: since(at(1)),
      says: "Provisional: level 3, Level 3. 3.0 of 5, up 2.0 since March 2026.",
    },
    {
      name: "risen",
      given: at(3),
      rest: since(at(1)),
      says: "Maturity: level 3, Level 3. 3.0 of 5, up 2.0 since March 2026.",
    },
    {
      name: "fallen",
      given: at(1),
      rest: since(at(3)),
      says: "Maturity: level 1, Level 1. 1.0 of 5, down 2.0 since March 2026.",
    },
    {
      name: "unchanged",
      given: at(3),
      rest: since(at(3)),
      says: "Maturity: level 3, Level 3. 3.0 of 5, unchanged since March 2026.",
    },
    {
      name: "a snapshot of the same month is named by its day",
      given: at(3),
      rest: since(at(2), { takenAt: "2026-11-02T09:00:00.000Z" }),
      says: "Maturity: level 3, Level 3. 3.0 of 5, up 1.0 since 2 November 2026.",
    },
    {
      name: "a snapshot without a value is no comparison",
      given: at(3),
      rest: since(answers({}, {}, {})),
      says: "Maturity: level 3, Level 3. 3.0 of 5.",
    },
  ])("$name", ({ given, rest, says }) => {
    // The locale decides the order of day and month; these tests use American English.
    const expected = says.replace("2 November 2026", "November 2, 2026");
    expect(writeOpening(reportOf(given, rest), formatter).replaceAll("\u00a0", " ")).toBe(expected);
  });
});

describe("the lead", () => {
  it.each([
    { name: "nothing answered", given: {}, says: "None of the 3 questions that apply is answered yet." },
    { name: "nothing applies", given: answers(none, none, none), says: "" },
    {
      name: "one question applies, and is not answered",
      given: answers(none, none, {}),
      says: "The one question that applies is not answered yet.",
    },
    {
      name: "one question applies, and is answered",
      given: answers(none, none, { level: 2, evidence: "verified" }),
      says: "The one question that applies is answered. Every answer is verified. No target is set yet.",
    },
    {
      name: "one answer is missing",
      given: answers({ level: 3 }, { level: 3 }, { unknown: true }),
      rest: { target: "goal" },
      says: "The value lies between 2.0 and 3.7 while 1 of 3 answers is missing. This is provisional: less than 80% is answered, by weight. No answer has an evidence grade. The target is 3.0; nothing that is answered lies below it.",
    },
    {
      name: "one answer is missing, another below its target",
      given: answers({ level: 2 }, { level: 3 }, { unknown: true }),
      rest: { target: "goal" },
      says: "The value lies between 1.7 and 3.3 while 1 of 3 answers is missing. This is provisional: less than 80% is answered, by weight. No answer has an evidence grade. The target is 3.0, 0.5 more than the value; 1 of 2 rated pledges is below target.",
    },
    {
      name: "complete, of every grade, below its target",
      given: answers({ level: 2 }, { level: 3, evidence: "documented" }, { level: 2, evidence: "verified" }),
      rest: { target: "goal" },
      says: "All 3 questions that apply are answered. Of the 3 answers given, 1 is documented, 1 is verified, and 1 has no evidence grade. The target is 3.0, 0.7 more than the value; 2 of 3 pledges are below target.",
    },
    {
      name: "documented at most",
      given: answers({ level: 3, evidence: "documented" }, { level: 3 }, { level: 3 }),
      rest: { target: "goal" },
      says: "All 3 questions that apply are answered. Of the 3 answers given, 1 is documented and 2 have no evidence grade; none is verified yet. The target is 3.0, and every part of it is met.",
    },
  ])("$name", ({ given, rest, says }) => expect(writeLead(reportOf(given, rest), formatter)).toBe(says));
});
