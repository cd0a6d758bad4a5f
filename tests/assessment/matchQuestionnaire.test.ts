import { describe, expect, it } from "vitest";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment } from "./anyAssessment.ts";

const other = { ...tinyQuestionnaire, id: "other" };
const earlier = { ...tinyQuestionnaire, version: "0.9.0" };
const answered = (version: string) => anAssessment({ questionnaire: { id: "tiny", version } });

describe("the questionnaire of an assessment", () => {
  it("is the known one with its id", () =>
    expect(matchQuestionnaire(anAssessment(), [other, tinyQuestionnaire])).toBe(tinyQuestionnaire));

  it("is the embedded one, if there is one", () => {
    const custom = { ...tinyQuestionnaire, title: "Mine" };
    expect(matchQuestionnaire(anAssessment({ custom }), [tinyQuestionnaire])).toBe(custom);
  });

  it("is the version that was answered", () =>
    expect(matchQuestionnaire(answered("0.9.0"), [tinyQuestionnaire, earlier])).toBe(earlier));

  it.each([
    { name: "an earlier version", version: "0.8.0" },
    { name: "a later version", version: "1.0.1" },
    { name: "a version that is written otherwise", version: "1.0" },
  ])("is never another version instead of $name", ({ version }) =>
    expect(matchQuestionnaire(answered(version), [tinyQuestionnaire, earlier])).toBeNull(),
  );

  it("is null if none is known", () => expect(matchQuestionnaire(anAssessment(), [other])).toBeNull());
});
