import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { describe, expect, it } from "vitest";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment } from "./anyAssessment.ts";

const other = { ...tinyQuestionnaire, id: "other" };

describe("the questionnaire of an assessment", () => {
  it("is the built-in one of its id", () => {
    const match = matchQuestionnaire(anAssessment(), [other, tinyQuestionnaire]);
    expect(match).toEqual({ questionnaire: tinyQuestionnaire, moved: "not", gone: [] });
  });

  it("is its own, if it has one", () => {
    const custom = { ...tinyQuestionnaire, title: "Mine" };
    expect(matchQuestionnaire(anAssessment({ custom }), [tinyQuestionnaire])?.questionnaire).toBe(custom);
  });

  it("is the version that was answered, or else the first", () => {
    const earlier = { ...tinyQuestionnaire, version: "0.9.0" };
    const answered = (version: string) => anAssessment({ questionnaire: { id: "tiny", version } });
    const both = [tinyQuestionnaire, earlier];
    expect(matchQuestionnaire(answered("0.9.0"), both)).toMatchObject({ questionnaire: earlier, moved: "not" });
    expect(matchQuestionnaire(answered("0.8.0"), both)).toMatchObject({
      questionnaire: tinyQuestionnaire,
      moved: "on",
    });
  });

  it("is none, if nobody has it", () => expect(matchQuestionnaire(anAssessment(), [other])).toBeNull());

  it.each([
    { answered: "0.9.9", moved: "on" },
    { answered: "1.0.0", moved: "not" },
    { answered: "1.0.1", moved: "back" },
    { answered: "1.10.0", moved: "back" },
    { answered: "2.0.0", moved: "back" },
    { answered: "of old", moved: "on" },
  ])("has moved $moved since $answered", ({ answered, moved }) => {
    const assessment = anAssessment({ questionnaire: { id: "tiny", version: answered } });
    expect(matchQuestionnaire(assessment, [tinyQuestionnaire])?.moved).toBe(moved);
  });

  it("may lack questions that were answered; the answers are kept", () => {
    const assessment = anAssessment({ answers: { "policy.written": { level: 1 }, "policy.old": { level: 2 } } });
    expect(matchQuestionnaire(assessment, [tinyQuestionnaire])?.gone).toEqual(["policy.old"]);
  });
});
