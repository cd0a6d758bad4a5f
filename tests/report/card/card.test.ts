import { describe, expect, it } from "vitest";
import { buildOverview } from "#report/buildOverview.ts";
import { buildCard } from "#report/card/buildCard.ts";
import { readCard } from "#report/card/readCard.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { anAssessment, workedAssessment, workedExample } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const cardOf = (assessment: typeof workedAssessment) =>
  buildCard(buildOverview(createReportContext(workedExample, assessment, formatter), "2026-11-23"));

describe("the card of an assessment", () => {
  it.each([
    { name: "answered", assessment: workedAssessment, rated: true },
    { name: "empty", assessment: anAssessment({}), rated: false },
  ])("that is $name is read back from the store unchanged", ({ assessment, rated }) => {
    const card = cardOf(assessment);
    expect(card.rated).toBe(rated);
    expect(readCard(structuredClone(card), "en")).toEqual(card);
    expect(readCard(JSON.parse(JSON.stringify(card)), "en")).toEqual(card);
  });

  it("is created again in another language, and if missing", () => {
    const card = cardOf(workedAssessment);
    for (const stored of [undefined, null, {}, { ...card, radar: null }, { ...card, practiceLevels: [["x"]] }]) {
      expect(readCard(stored, "en")).toBeNull();
    }
    expect(readCard(card, "de")).toBeNull();
  });
});
