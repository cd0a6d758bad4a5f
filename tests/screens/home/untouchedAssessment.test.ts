import { describe, expect, it } from "vitest";
import { withAnswer, withTarget } from "#assessment/changes.ts";
import { duplicate } from "#assessment/duplicate.ts";
import { newAssessment } from "#assessment/newAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { untouchedAssessment } from "#screens/home/untouchedAssessment.ts";
import { LATER, NOON } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const beginning = { id: "new", questionnaire: tinyQuestionnaire, builtIn: true, edition: "quick", now: NOON };
const fresh = newAssessment(beginning);

function find(assessment: Assessment, archived = false) {
  return untouchedAssessment([{ assessment, archived }], { questionnaire: tinyQuestionnaire, builtIn: true }, "quick");
}

describe("starting again", () => {
  it("continues with an untouched assessment", () => expect(find(fresh)).toBe(fresh));

  it.each<{ name: string; assessment: Assessment; archived?: boolean }>([
    { name: "another edition", assessment: newAssessment({ ...beginning, edition: "full" }) },
    { name: "one with an answer", assessment: withAnswer(fresh, "policy.written", { choice: { level: 1 } }, LATER) },
    { name: "one that was set up", assessment: withTarget(fresh, null, LATER) },
    {
      name: "a copy of one with answers",
      assessment: duplicate({ ...fresh, exposure: { agents: ["everything"] } }, "2", "B", LATER),
    },
    { name: "one in the archive", assessment: fresh, archived: true },
    { name: "one that carries its questionnaire", assessment: newAssessment({ ...beginning, builtIn: false }) },
    {
      name: "one of another version",
      assessment: { ...fresh, questionnaire: { id: tinyQuestionnaire.id, version: "0" } },
    },
  ])("does not continue with $name", ({ assessment, archived }) => expect(find(assessment, archived)).toBeUndefined());
});

describe("starting again with a custom questionnaire", () => {
  const own = newAssessment({ ...beginning, builtIn: false });
  const findOwn = (questionnaire: Questionnaire) =>
    untouchedAssessment([{ assessment: own, archived: false }], { questionnaire, builtIn: false }, "quick");

  it("continues with the assessment that embeds it", () => expect(findOwn(tinyQuestionnaire)).toBe(own));

  it("does not continue with other contents under the same id and version", () =>
    expect(findOwn({ ...tinyQuestionnaire, title: "Changed" })).toBeUndefined());
});
