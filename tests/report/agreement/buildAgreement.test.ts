import type { Answer } from "#assessment/schema.ts";
import { describe, expect, it } from "vitest";
import { answers, reportOf } from "../../fixtures/threeAreas.ts";

const respondent = (name: string, given: Record<string, Answer>) => ({ id: name, name, answers: given });
const agreed = answers({ level: 2 }, { level: 3 }, {});
const agreement = (...all: readonly Record<string, Answer>[]) =>
  reportOf(agreed, { respondents: all.map((given, index) => respondent(`R${index}`, given)) }).agreement;

describe("agreement", () => {
  it.each([
    { name: "nobody else answered", all: [] },
    { name: "one alone", all: [answers({ level: 1 }, { level: 2 }, {})] },
    { name: "two who answered different questions", all: [{ "A1.q": { level: 1 } }, { "B1.q": { level: 2 } }] },
  ])("is null: $name", ({ all }) => expect(agreement(...all)).toBeNull());

  it("reports how close the answers are, and lists the differing ones by their effect", () => {
    const told = agreement(
      answers({ level: 0 }, { level: 3 }, { level: 2 }),
      answers({ level: 5 }, { level: 3 }, { level: 3 }),
    );
    expect(told?.sentences.join(" ")).toBe(
      "2 people answered for themselves before an answer was agreed. Of the 3 questions that at least two of them answered, 2 have answers no more than one level apart.",
    );
    expect(told?.differences.map(({ id, range, proposal, agreed: answer }) => [id, range, proposal, answer])).toEqual([
      ["A1.q", "0 to 5", "0", "2, Level 2"],
      ["C1.q", "2 to 3", "2", "Not answered"],
    ]);
  });

  it("has nothing to discuss if all agree", () => {
    const same = answers({ level: 2 }, { level: 2 }, {});
    expect(agreement(same, same)?.differences).toEqual([]);
  });
});
