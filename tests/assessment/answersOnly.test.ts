import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOnly } from "#assessment/answersOnly.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Answer } from "#assessment/schema.ts";
import { score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

const SECRET = "A word that nobody outside may read";
const details: Answer = {
  note: SECRET,
  links: [SECRET],
  owner: SECRET,
  flagged: true,
  answeredAt: "2026-01-01T00:00:00Z",
};
const answer: Answer = { level: 2, evidence: "documented", ...details };

describe("answersOnly", () => {
  const whole = anAssessment(
    { a: answer, b: { notApplicable: "We have none." }, c: { unknown: true, ...details }, d: details },
    {
      title: SECRET,
      tags: [SECRET],
      respondents: [{ id: "r", name: SECRET, role: SECRET, leftOut: true, answers: { a: answer } }],
      discussions: { a: { agreedAt: "2026-01-01T00:00:00Z", dissent: SECRET } },
      invitations: [
        {
          id: "i",
          questionnaire: { id: "worked", version: "1.0.0" },
          edition: "full",
          title: "",
          welcome: SECRET,
          createdAt: "2026-01-01T00:00:00Z",
        },
      ],
      snapshots: [{ id: "s", takenAt: "2026-01-01T00:00:00Z", label: "Q1", exposure: {}, answers: { a: answer } }],
      treatments: { risk: { decision: "accept", owner: "The CFO", note: SECRET } },
      benchmark: {
        questionnaire: { id: "worked", version: "1.0.0" },
        max: 3,
        source: SECRET,
        made: "2026-Q1",
        answers: "2026-Q1",
        overall: { count: 5, lower: 1, median: 1, upper: 2 },
        areas: {},
      },
    },
  );

  it("removes everything written besides the answers", () => {
    expect(JSON.stringify(answersOnly(whole))).not.toContain(SECRET);
  });

  it("keeps all choices, in answers, respondents and snapshots, and everything that the pages print", () => {
    expect(answersOnly(whole)).toMatchObject({
      answers: { a: { level: 2, evidence: "documented" }, b: { notApplicable: "We have none." }, c: { unknown: true } },
      respondents: [{ id: "r", name: "", leftOut: true, answers: { a: { level: 2 } } }],
      discussions: { a: { agreedAt: "2026-01-01T00:00:00Z" } },
      snapshots: [{ label: "Q1", answers: { a: { level: 2 } } }],
      treatments: { risk: { decision: "accept", owner: "The CFO" } },
      subject: whole.subject,
    });
  });

  it("changes no score, returns a valid assessment, and is idempotent", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const bare = answersOnly(assessment);
        expect(score(questionnaire, bare)).toEqual(score(questionnaire, assessment));
        expect(answersOnly(bare)).toEqual(bare);
        expect(parseAssessment(bare).ok).toBe(parseAssessment(assessment).ok);
      }),
    );
  });
});
