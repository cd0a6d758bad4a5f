import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { radarWithBenchmark } from "#charts/radarBenchmark.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { listCharts } from "#exchange/charts/listCharts.ts";
import { writeSvg } from "#exchange/charts/writeSvg.ts";
import { chartTable } from "#exchange/markdown/chartTable.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { STATE_LOOKS } from "#pdf/charts/stateMark.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { listStates } from "#report/comparison/listStates.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";

let questionnaire: Questionnaire;
let sample: Assessment;
let fonts: Fonts;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
  fonts = await subsetFonts("latin");
});
const chartsOf = (assessment: Assessment, asked = questionnaire) =>
  listCharts(buildReport(asked, assessment, createFormatter("en-GB", english), "2026-11-29"));
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("the charts of the sample", () => {
  it("are all that the full edition shows", () => {
    const formatter = createFormatter("en-GB", english);
    const report = buildReport(questionnaire, sample, formatter, "2026-11-29");
    const options = { edition: "full", classification: "", fingerprint: "0123456789ab", method: null } as const;
    const shown = new Set();
    JSON.stringify(composeDocument(report, formatter, options), (key, value) => {
      if (key === "chart") shown.add(value.kind);
      return value;
    });
    expect(shown).toEqual(new Set(listCharts(report).map(({ chart }) => chart.kind)));
  });

  it("each have their title and their alternative text", () => {
    const charts = chartsOf(sample);
    expect(charts.map(({ id }) => id)).toEqual([
      "radar",
      "heatmap",
      "matrix",
      "plan",
      "projection-1",
      "projection-2",
      "projection-3",
    ]);
    for (const { chart } of charts) {
      const svg = writeSvg(chart, fonts);
      expect(svg).toContain('role="img" aria-labelledby="title description"');
      expect(svg).toContain(`<title id="title">${chart.title.replaceAll("&", "&amp;")}</title>`);
      expect(svg).toContain(`<desc id="description">${chart.alt.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}`);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      // Nothing is fetched, and nothing can run.
      expect(svg).not.toMatch(/<script|href=|url\((?!"data:font\/ttf)/);
    }
  });

  it("keep their letters as text, each area at its spoke", () => {
    const radar = chartsOf(sample)[0];
    if (radar?.chart.kind !== "radar") throw new Error("no radar");
    const said = textsIn(writeSvg(radar.chart, fonts)).join(" ");
    for (const { label } of radar.chart.axes)
      for (const word of label.split(" ")) expect(said).toContain(word.replace("&", "&amp;"));
  });

  it("contain the fonts that their texts use, and no other", () => {
    for (const { chart } of chartsOf(sample)) {
      const svg = writeSvg(chart, fonts);
      const used = [...svg.matchAll(/ font-family="'([^']*)'/g)].map(([, family]) => family);
      const contained = [...svg.matchAll(/@font-face\{font-family:"([^"]*)"/g)].map(([, family]) => family);
      expect(used.length).toBeGreaterThan(0);
      expect(contained.toSorted()).toEqual([...new Set(used)].toSorted());
    }
  });

  it("have numbers and paths for the eight worst risks only, and dots for the others", () => {
    const matrix = chartsOf(sample).find(({ id }) => id === "matrix")?.chart;
    if (matrix?.kind !== "matrix") throw new Error("no matrix");
    expect(matrix.points.length).toBeGreaterThan(8);
    const numbers = textsIn(writeSvg(matrix, fonts)).flatMap((text = "") =>
      /^\d+\*? $/.test(text) ? [Number.parseInt(text, 10)] : [],
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("give the same text when they are drawn again", () => {
    for (const { chart } of chartsOf(sample)) expect(writeSvg(chart, fonts)).toBe(writeSvg(chart, fonts));
  });

  it("have the band of a benchmark with its name, in the text for screen readers and in the table", () => {
    const radar = chartsOf(sample)[0]?.chart;
    if (radar?.kind !== "radar") throw new Error("no radar");
    const ids = radar.axes.slice(1).map(({ id }) => id);
    const chart = radarWithBenchmark(radar, {
      bands: new Map(ids.map((id) => [id, [1, 4]])),
      texts: new Map(ids.map((id) => [id, "1.0 to 4.0, n 20"])),
      name: "Benchmark",
      alt: "Grey band: 1.0 to 4.0.",
      caption: "The grey band.",
    });
    const svg = writeSvg(chart, fonts);
    expect(textsIn(svg).join(" ")).toContain("Benchmark");
    expect(svg).toContain("Grey band: 1.0 to 4.0.</desc>");
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    const { columns, rows } = chartTable(chart);
    expect(columns.at(-1)?.header).toBe("Benchmark");
    expect(rows.map((row) => row.at(-1))).toEqual(["", ...ids.map(() => "1.0 to 4.0, n 20")]);
    expect(writeSvg(radar, fonts)).not.toContain("Benchmark");
  });

  it("stay text in letters that our faces lack, from either side", () => {
    const areas = questionnaire.areas.map((area, index) => ({ ...area, short: index === 0 ? "安全" : "אבטחה" }));
    const radar = chartsOf(sample, { ...questionnaire, areas })[0];
    if (radar === undefined) throw new Error("no radar");
    const said = textsIn(writeSvg(radar.chart, fonts));
    expect(said).toContain("安全");
    expect(said).toContain("אבטחה");
  });
});

it("without an answer there is a chart only of what there is", () => {
  const { plan: _, target: __, targets: ___, ...rest } = sample;
  expect(chartsOf({ ...rest, answers: {}, exposure: {} }, { ...questionnaire, risks: [] }).map(({ id }) => id)).toEqual(
    ["radar", "heatmap"],
  );
});

describe("the radar of a comparison", () => {
  const comparedOf = (count: number) => {
    const formatter = createFormatter("en-GB", english);
    const chosen = Array.from({ length: count }, (_, index) => ({
      key: `${index}`,
      name: `Unit ${index} <b>`,
      questionnaire,
      snapshot: null,
      assessment: { ...sample, id: `a${index}`, answers: index === 1 ? {} : sample.answers },
    }));
    const built = buildComparison(listStates(chosen, formatter), formatter);
    if (!built.ok || built.value.radar === null) throw new Error("no radar");
    return built.value.radar;
  };

  it.each([2, 6])("has a line and a name for each of %i states", (count) => {
    const radar = comparedOf(count);
    const svg = writeSvg(radar, fonts);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    const said = textsIn(svg).join(" ");
    for (const { label } of radar.states) expect(said).toContain(label.replace("<", "&lt;").replace(">", "&gt;"));
    // Every state looks different even without colour.
    const looks = STATE_LOOKS.map(({ dash, shape, filled }) => JSON.stringify({ dash, shape, filled }));
    expect(new Set(looks).size).toBe(STATE_LOOKS.length);
  });

  it("has the numbers of the comparison in its table", () => {
    const { columns, rows } = chartTable(comparedOf(3));
    expect(columns.map(({ header }) => header)).toEqual(["Commitment", "Unit 0 <b>", "Unit 1 <b>", "Unit 2 <b>"]);
    expect(rows).toHaveLength(questionnaire.areas.length);
    for (const [, first, second, third] of rows) {
      expect(first).toBe(third);
      expect(second).toBe("not rated");
    }
  });
});
