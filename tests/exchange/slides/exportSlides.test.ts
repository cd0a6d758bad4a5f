import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import exchange from "#exchange/messages/en.json";
import { exportSlides } from "#exchange/slides/exportSlides.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";
import { hostileAssessment, hostileQuestionnaire } from "../../fixtures/hostile.ts";
import { packageFaults, readParts } from "../readPackage.ts";

const partsOf = async (questionnaire: Questionnaire, assessment: Assessment) => {
  const choices = { ...defaultChoices(["en-GB"]), classification: "TLP:AMBER" };
  const job = { questionnaire, assessment, choices, date: "2026-11-29" };
  const made = await exportSlides({ job, messages: { report, exchange }, method: null, made: "2026-11-29T10:00:00Z" });
  if (!made.ok || made.value.kind !== "file" || typeof made.value.content === "string") throw new Error("No slides");
  return readParts(made.value.content);
};
const slidesOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});

describe("the slides of the sample", () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = await partsOf(questionnaire, sample);
  });

  it("are about ten, in a complete package", () => {
    expect(packageFaults(parts)).toEqual([]);
    expect(slidesOf(parts).length).toBeGreaterThanOrEqual(9);
    expect(slidesOf(parts).length).toBeLessThanOrEqual(12);
  });

  it("have a title each, in its placeholder, and notes", () => {
    for (const [name, xml] of slidesOf(parts)) {
      expect(xml).toContain("<p:ph");
      expect(xml).toContain('type="title"');
      const number = /\d+/.exec(name)?.[0];
      expect(parts.get(`ppt/notesSlides/notesSlide${number}.xml`)).toMatch(/<a:t>[^<]+<\/a:t>/);
    }
  });

  it("have radar and plan as native charts with alternative texts", () => {
    const charts = [...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(charts).toHaveLength(2);
    expect(charts[0]).toContain("<c:radarChart>");
    expect(charts[1]).toContain("<c:lineChart>");
    expect(charts[1]).toContain("<c:barChart>");
    for (const chart of charts) expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    const described = slidesOf(parts).filter(([, xml]) => /descr="[^"]{20,}"/.test(xml));
    expect(described).toHaveLength(2);
  });
});

it("exist for an assessment without answers", async () => {
  const { plan: _, treatments: __, snapshots: ___, ...rest } = sample;
  const parts = await partsOf(questionnaire, { ...rest, answers: {} });
  expect(packageFaults(parts)).toEqual([]);
  expect(slidesOf(parts).length).toBeGreaterThan(4);
  expect([...parts.values()].join("")).not.toContain("NaN");
});

it("cut very long names instead of letting them overflow", async () => {
  const hostile = hostileQuestionnaire("W".repeat(4000));
  const parts = await partsOf(hostile, hostileAssessment(hostile, "W".repeat(4000)));
  expect(packageFaults(parts)).toEqual([]);
  const longest = slidesOf(parts).flatMap(([, xml]) =>
    [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text.length),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(420);
});
