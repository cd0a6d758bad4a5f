import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import { composeReport } from "#document/composeReport.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import explainMessages from "#explain/messages/en.json";
import { methodFor } from "#pdf/methodFor.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { NODE_METRICS } from "#report/metricRef.ts";
import { createReportContext } from "#report/reportContext.ts";
import { sourceFiles } from "../sourceFiles.ts";

/** An assessment whose areas are "KPIs" and whose practices "NIST Functions". */
const file = readFileSync(new URL("../fixtures/files/custom-terms.json", import.meta.url), "utf8");
const opened = openFile(file, []);
const [assessment] = opened.ok ? opened.value : [];
if (assessment?.custom === undefined) throw new Error("The fixture cannot be opened");
const { custom } = assessment;

/** Returns all texts about an assessment: its report with the method, and the explanations of its numbers. */
function allText(questionnaire: Questionnaire, given: Assessment): string {
  const choices = { ...defaultChoices(["en-GB"]), edition: "full" } as const;
  const job = { questionnaire, assessment: given, choices, date: "2026-11-23" };
  const { blocks } = composeReport(job, english, methodFor(job, explainMessages));
  const context = createReportContext(questionnaire, given, createFormatter("en-GB", english));
  const explainFormatter = createExplainFormatter("en-GB", explainMessages);
  const ids = [
    "overall",
    ...questionnaire.areas.flatMap(({ id, practices }) => [id, ...practices.map((one) => one.id)]),
  ];
  const explained = ids.flatMap((id) =>
    NODE_METRICS.map((metric) => explainMetric(context, explainFormatter, { kind: "node", id, metric })),
  );
  return JSON.stringify([blocks, explained]);
}

describe("terms of a questionnaire", () => {
  it("keep the letter case of their author", () => {
    const text = allText(custom, assessment);
    expect(text).toMatch(/each NIST Function\b/);
    expect(text.match(/.{30}(?:kpi|nist|NIST f).{10}/g)).toBeNull();
  });

  it("are written within sentences as the questionnaire defines", () => {
    const terms: Questionnaire["terms"] = {
      area: ["KPI", "KPIs"],
      practice: ["NIST Function", "NIST Functions"],
      running: { area: ["Kennzahl", "Kennzahlen"], practice: ["nist function", "nist functions"] },
    };
    const text = allText({ ...custom, terms }, assessment);
    expect(text).toMatch(/each nist function\b/);
    expect(text).toMatch(/\d Kennzahlen\b/);
    expect(text.match(/kennzahl/g)).toBeNull();
  });
});

describe("the subject of a questionnaire", () => {
  const overviewOf = (questionnaire: Questionnaire) =>
    buildOverview(createReportContext(questionnaire, assessment, createFormatter("en-GB", english)), "2026-11-23");

  it("is named in its own words", () => {
    const terms: Questionnaire["terms"] = {
      area: ["KPI", "KPIs"],
      practice: ["Step", "Steps"],
      exposure: "Cloud use",
      maturity: "Cloud maturity",
      running: { exposure: "the use of clouds" },
    };
    const overview = overviewOf({ ...custom, terms, subject: "Cloud check" });
    expect(overview.title).toMatch(/^Cloud maturity: /);
    expect(overview.about).toBe("Cloud check");
    expect([overview.terms.heading.exposure, overview.terms.running.exposure]).toEqual([
      "Cloud use",
      "the use of clouds",
    ]);
  });

  it("is named in general words if it has none", () => {
    const overview = overviewOf(custom);
    expect(overview.title).toMatch(/^Maturity: /);
    expect(overview.about).toBe(`Assessment: ${custom.title}`);
    expect(overview.terms.running.exposure).toBe("the situation");
  });
});

it("no text of a questionnaire or an assessment is changed in letter case", () => {
  /** Colours, logo types, and keys. */
  const free = [
    "document/brand/accent.ts",
    "screens/report/BrandFields.tsx",
    "screens/assess/useUndoKeys.ts",
    "screens/workshop/TableVote.tsx",
    "ui/shortcutKey.ts",
  ];
  const found = sourceFiles()
    .filter(({ path }) => /^(?:report|screens|charts|ui)\//.test(path) && !free.includes(path))
    .filter(({ text }) => /\.to(?:Locale)?(?:Lower|Upper)Case\(/.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
