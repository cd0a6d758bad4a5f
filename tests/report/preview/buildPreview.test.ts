import { describe, expect, it } from "vitest";
import { samplePreview } from "#node/build/samplePreview.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { buildPreview } from "#report/preview/buildPreview.ts";
import { createReportContext } from "#report/reportContext.ts";
import { samplePreviews } from "#screens/home/samplePreviewData.ts";
import { workedAssessment, workedExample } from "../../fixtures/workedExample.ts";

const context = createReportContext(workedExample, workedAssessment, createFormatter("en", english));

describe("the preview of the results", () => {
  const preview = buildPreview(context, "2026-03-01");
  const report = buildOverview(context, "2026-03-01");

  it("matches the report", () => {
    expect(preview.level).toBe(report.overall.score.level);
    expect(preview.radar.axes.map(({ value }) => value)).toEqual(report.areas.map(({ score }) => score.value));
    expect(preview.levels).toEqual(report.areas.map(({ practices }) => practices.map(({ score }) => score.level)));
  });

  it("has a row of the risk matrix for each likelihood, and paths inside it", () => {
    expect(preview.matrix.steps.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    for (const { x, y } of preview.matrix.paths.flatMap(({ start, end }) => [start, end])) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(5);
    }
  });
});

it("is filled by the build with the current results of the sample", async () => {
  const preview = await samplePreview("en");
  expect(samplePreviews).toEqual({ en: preview });
  expect(preview.radar.axes).toHaveLength(10);
  expect(preview.levels.flat()).toHaveLength(30);
});
