import { describe, expect, it } from "vitest";
import { canChangeQuestionnaire, withQuestionnaire } from "#assessment/changeQuestionnaire.ts";
import { withAnswer, withExposure, withTargetLevel } from "#assessment/changes.ts";
import { newAssessment } from "#assessment/newAssessment.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { withSubject } from "#assessment/subject.ts";
import { withTitle } from "#assessment/title.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { LATER, NOON } from "./anyAssessment.ts";

const begun = newAssessment({ id: "a", questionnaire: tinyQuestionnaire, builtIn: true, edition: "quick", now: NOON });
const other = {
  ...tinyQuestionnaire,
  id: "other",
  version: "3.1.0",
  editions: tinyQuestionnaire.editions.toReversed(),
  targets: [],
};

describe("a change of the questionnaire at the start", () => {
  it.each([
    { name: "nothing is answered", assessment: begun, can: true },
    { name: "who is assessed is named", assessment: withSubject(begun, { organisation: "Acme" }, LATER), can: true },
    {
      name: "a question is answered",
      assessment: withAnswer(begun, "policy.written", { choice: { level: 1 } }, LATER),
      can: false,
    },
    { name: "exposure is described", assessment: withExposure(begun, "agents", ["yes"], LATER), can: false },
    {
      name: "somebody else has answered",
      assessment: { ...begun, respondents: [{ id: "r", name: "Ada", answers: {} }] },
      can: false,
    },
  ])("can be chosen when $name: $can", ({ assessment, can }) => expect(canChangeQuestionnaire(assessment)).toBe(can));

  it("starts with the first edition and target, and keeps the subject and the title", () => {
    const named = withTitle(withSubject(begun, { organisation: "Acme" }, LATER), "Spring");
    const changed = withQuestionnaire(
      withTargetLevel(named, "policy", 2, LATER),
      { questionnaire: other, builtIn: false },
      LATER,
    );
    expect(changed).toMatchObject({
      id: "a",
      title: "Spring",
      createdAt: NOON,
      updatedAt: LATER,
      edition: "full",
      custom: other,
      targets: {},
      subject: { organisation: "Acme" },
      questionnaire: { id: "other", version: "3.1.0" },
    });
    expect(changed).not.toHaveProperty("target");
  });

  it("removes the embedded questionnaire, and returns a valid assessment", () => {
    const own = withQuestionnaire(begun, { questionnaire: other, builtIn: false }, LATER);
    const back = withQuestionnaire(own, { questionnaire: tinyQuestionnaire, builtIn: true }, LATER);
    expect(back).not.toHaveProperty("custom");
    expect(parseAssessment(JSON.parse(JSON.stringify(back)))).toEqual({ ok: true, value: back });
    expect(parseAssessment(JSON.parse(JSON.stringify(own)))).toEqual({ ok: true, value: own });
  });
});
