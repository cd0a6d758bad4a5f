import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { withAgreed } from "#assessment/workshop/discussions.ts";
import { agreedRadar } from "#report/agreement/agreedRadar.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";

const formatter = createFormatter("en-GB", english);
const NOW = "2026-11-24T12:00:00.000Z";

it("grows with each agreement, whatever else is answered", async () => {
  const questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  const before = { ...parsed.value, discussions: {} };
  const valuesOf = (assessment: typeof before) =>
    agreedRadar(questionnaire, assessment, formatter).axes.flatMap(({ value }) => (value === null ? [] : [value]));
  expect(valuesOf(before)).toEqual([]);
  const agreed = withAgreed(before, "consent.informed", { choice: { level: 4 } }, NOW);
  expect(valuesOf({ ...before, ...agreed, discussions: agreed.discussions ?? {} })).toEqual([4]);
  expect(agreedRadar(questionnaire, agreed, formatter).axes.every(({ last }) => last === null)).toBe(true);
});
