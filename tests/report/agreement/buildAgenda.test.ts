import { describe, expect, it } from "vitest";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { orderAgenda } from "#report/agreement/agenda.ts";
import { buildAgenda } from "#report/agreement/buildAgenda.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const people = (...all: readonly Record<string, Answer>[]): NonNullable<Assessment["respondents"]> =>
  all.map((answers, index) => ({ id: `r${index}`, name: "Anna", role: index === 0 ? "Legal" : "Sales ", answers }));

function agendaOf(rest: Partial<Assessment>) {
  const assessment = anAssessment({ answers: {}, ...rest });
  return buildAgenda(createReportContext(tinyQuestionnaire, assessment, createFormatter("en", english)));
}

const votes = people(
  { "policy.written": { level: 0, note: " Nobody has one. " }, "policy.known": { level: 1 } },
  { "policy.written": { level: 2, flagged: true }, "policy.known": { level: 1 } },
  { "policy.written": { unknown: true }, "policy.known": { notApplicable: "" } },
);

describe("the agenda", () => {
  it("has every question of the edition with its votes, and names nobody", () => {
    const agenda = agendaOf({ respondents: votes });
    expect(agenda.map(({ id }) => id)).toEqual(["policy.written", "policy.known", "training.offered"]);
    expect(JSON.stringify(agenda)).not.toContain("Anna");
    expect(agenda[0]).toMatchObject({
      levels: [{ voters: 1 }, { voters: 0 }, { voters: 1 }],
      voters: 2,
      unknown: 1,
      notApplicable: 0,
      proposal: 0,
      isUnanimous: false,
      range: "0 to 2",
      consensus: "0.000",
      roles: [
        { role: "Legal", people: 1, votes: "0" },
        { role: "Sales", people: 2, votes: "2" },
      ],
      comments: ["Nobody has one."],
      flagged: true,
      state: "open",
    });
    expect(agenda[1]).toMatchObject({ notApplicable: 1, isUnanimous: true, range: "1", flagged: false });
    expect(agenda[2]).toMatchObject({ voters: 0, proposal: null, range: "", consensus: "", attention: null });
  });

  it("leaves out whoever does not count", () => {
    const [first, ...others] = votes;
    const agenda = agendaOf({ respondents: first === undefined ? [] : [{ ...first, leftOut: true }, ...others] });
    expect(agenda[0]).toMatchObject({ voters: 1, range: "2", comments: [] });
  });

  it("says what was agreed", () => {
    const agenda = agendaOf({
      respondents: votes,
      answers: { "policy.written": { level: 1 } },
      discussions: {
        "policy.written": { agreedAt: "2026-01-31T12:00:00Z", dissent: "One says 0." },
        "policy.known": { parked: true },
      },
    });
    expect(agenda.map(({ state }) => state)).toEqual(["agreed", "parked", "open"]);
    expect(agenda[0]).toMatchObject({ answer: { state: "answered", level: 1 }, dissent: "One says 0." });
  });

  it("is ordered by what disagreement moves, with the flagged first, or as the questionnaire has it", () => {
    const flagged = people(
      { "policy.written": { level: 1 }, "policy.known": { level: 0 }, "training.offered": { level: 1, flagged: true } },
      { "policy.written": { level: 1 }, "policy.known": { level: 2 }, "training.offered": { level: 1 } },
    );
    const agenda = agendaOf({ respondents: flagged });
    const ids = (order: Parameters<typeof orderAgenda>[1]) => orderAgenda(agenda, order).map(({ id }) => id);
    expect(ids("attention")).toEqual(["policy.known", "policy.written", "training.offered"]);
    expect(ids("flagged")).toEqual(["training.offered", "policy.known", "policy.written"]);
    expect(ids("area")).toEqual(["policy.written", "policy.known", "training.offered"]);
  });
});
