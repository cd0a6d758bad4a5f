import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
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
    const built = agreement(
      answers({ level: 0 }, { level: 3 }, { level: 2 }),
      answers({ level: 5 }, { level: 3 }, { level: 3 }),
    );
    expect(built?.sentences.join(" ")).toBe(
      "2 people answered for themselves before an answer was agreed. Of the 3 questions that at least two of them answered, 2 have answers no more than one level apart.",
    );
    expect(built?.differences.map(({ id, range, proposal, agreed: answer }) => [id, range, proposal, answer])).toEqual([
      ["A1.q", "0 to 5", "0", "2, Level 2"],
      ["C1.q", "2 to 3", "2", "Not answered"],
    ]);
  });

  it("tells who took part by role, how far each area agrees, and what a minority says", () => {
    const [first, second] = [
      answers({ level: 0 }, { level: 3 }, { level: 2 }),
      answers({ level: 5 }, { level: 3 }, { level: 3 }),
    ];
    const people = [
      { ...respondent("R0", first), role: "Legal" },
      { ...respondent("R1", second), role: "Sales" },
      { ...respondent("R2", { "A1.q": { unknown: true } }), role: " Sales" },
      { ...respondent("R3", first), role: "Somebody left out", leftOut: true as const },
    ];
    const discussions = { "A1.q": { agreedAt: "2026-01-31T12:00:00Z", dissent: " Sales sees 5. " } };
    const built = reportOf(agreed, { respondents: people, discussions }).agreement;
    expect(built?.sentences[0]).toMatch(/^3 people/);
    expect(built?.roles).toBe("Roles that took part: Legal and Sales (2).");
    expect(built?.areas.map(({ id, questions, consensus }) => [id, questions, consensus])).toEqual([
      ["A", 1, "0.000"],
      ["B", 1, "1.000"],
      ["C", 1, expect.stringMatching(/^0\.8/)],
    ]);
    expect(built?.minorityViews.map(({ id, agreed: answer, dissent }) => [id, answer, dissent])).toEqual([
      ["A1.q", "2, Level 2", "Sales sees 5."],
    ]);
  });

  it("has nothing to discuss if all agree", () => {
    const same = answers({ level: 2 }, { level: 2 }, {});
    expect(agreement(same, same)?.differences).toEqual([]);
  });
});
