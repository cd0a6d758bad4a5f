import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { listTopRiskMoves } from "#report/progress/listTopRiskMoves.ts";
import { countTopRisks } from "#report/progress/topRisks.ts";
import { createReportContext } from "#report/reportContext.ts";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";

const questionnaire = await readCisos4ai();
const formatter = createFormatter("en", english);
const sample = parseAssessment(readSample());
if (!sample.ok) throw new Error(sample.error.kind);

const movesWith = (exposure: typeof sample.value.exposure) => {
  const context = createReportContext(questionnaire, { ...sample.value, exposure }, formatter);
  return { moves: listTopRiskMoves(context), span: countTopRisks(context, context.scorecard)?.span };
};

it("names the top risks that are certain without a mark", () => {
  const { moves, span } = movesWith(sample.value.exposure);
  expect(span).toEqual({ least: 3, most: 3 });
  expect(moves).toMatchObject({ appeared: [expect.stringMatching(/^One deceived agent/)], fell: [] });
  expect(moves?.remain.some((title) => title.startsWith("Possible: "))).toBe(false);
});

it("marks the risks that are top risks only if open questions about the use of AI add to them", () => {
  const { moves, span } = movesWith({});
  const now = [...(moves?.appeared ?? []), ...(moves?.remain ?? [])];
  expect(now).toHaveLength(span?.most ?? 0);
  expect(now.filter((title) => !title.startsWith("Possible: "))).toHaveLength(span?.least ?? 0);
  expect(span?.least).toBeLessThan(span?.most ?? 0);
});
