import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import type { ReportJob } from "#document/composeReport.ts";
import { exportCalendar } from "#exchange/calendar/exportCalendar.ts";
import type { ExportInput, ExportResult } from "#exchange/exportFile.ts";
import { FORMAT_IDS, isFormat } from "#exchange/formatIds.ts";
import { loadFormat } from "#exchange/formats.ts";
import { exportMarkdown } from "#exchange/markdown/exportMarkdown.ts";
import exchange from "#exchange/messages/en.json";
import { exportTables } from "#exchange/tables/exportTables.ts";
import { zipFolder } from "#exchange/zipFolder.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";

const MESSAGES = { report, exchange };
const MADE = "2026-11-29T23:30:00.000Z";
let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});
const job = (rest: Partial<ReportJob> = {}): ReportJob => ({
  questionnaire,
  assessment: sample,
  choices: defaultChoices(["en-GB"]),
  date: "2026-11-29",
  ...rest,
});
const input = (rest: Partial<ReportJob> = {}): ExportInput => ({
  job: job(rest),
  messages: MESSAGES,
  method: null,
  made: MADE,
});
const fileIn = (made: ExportResult) => {
  if (!made.ok) throw new Error(made.error);
  return made.value.kind === "folder" ? zipFolder(made.value, "2026-11-29") : made.value;
};
const tablesOf = (rest: Partial<ReportJob> = {}) => {
  const { content } = fileIn(exportTables(input(rest)));
  if (typeof content === "string") throw new Error("A ZIP archive is no text");
  return Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
};

describe("the tables of the sample", () => {
  it("are eight, with the numbers of the report", () => {
    const tables = new Map(tablesOf());
    expect([...tables.keys()]).toEqual([
      "summary.csv",
      "areas.csv",
      "practices.csv",
      "answers.csv",
      "risks.csv",
      "plan.csv",
      "frameworks.csv",
      "agreement.csv",
    ]);
    const made = buildReport(questionnaire, sample, createFormatter("en-GB", report), "2026-11-29");
    const value = made.overall.score.value ?? 0;
    expect(tables.get("summary.csv")).toContain(`\r\nValue,${Number(value.toFixed(4))}\r\n`);
    expect(
      tables
        .get("risks.csv")
        ?.split("\r\n")
        .filter((line) => /^\d+,/.test(line)),
    ).toHaveLength(made.risks.register.length);
  });
});

it.each(["board", "full"] as const)("Markdown does not claim to carry the assessment, %s edition", (edition) => {
  const choices = { ...defaultChoices(["en-GB"]), edition };
  const { content } = fileIn(exportMarkdown(input({ choices })));
  expect(content).toContain("This document contains no data.");
  expect(content).not.toContain("This PDF");
});

describe.each(FORMAT_IDS)("%s", (format) => {
  it.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
    "has the same bytes when made again in %s",
    async (zone) => {
      const make = await loadFormat(format);
      const job = { timeZone: "UTC" };
      const first = fileIn(await make(input(job), subsetFonts));
      vi.stubEnv("TZ", zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(fileIn(await make(input(job), subsetFonts))).toEqual(first);
    },
  );
});

it("recognises a format only by its exact name", () => {
  expect(isFormat("md")).toBe(true);
  expect(isFormat("toString")).toBe(false);
});

it("omits tables without risks or without answers", () => {
  const bare = { ...questionnaire, risks: [], exposure: [] };
  const names = tablesOf({ questionnaire: bare, assessment: { ...sample, answers: {} } }).map(([name]) => name);
  expect(names).not.toContain("risks.csv");
  expect(names).not.toContain("plan.csv");
  expect(names).toContain("answers.csv");
});

it("writes the report as Markdown under its title", () => {
  const { content, extension } = fileIn(exportMarkdown(input()));
  expect(extension).toBe("md");
  expect(content).toMatch(/^---\ntitle: /);
  expect(content).toContain(sample.subject.organisation);
});

describe("the calendar", () => {
  it("has an entry for each step and each risk with a date", () => {
    const made = buildReport(questionnaire, sample, createFormatter("en-GB", report), "2026-11-29");
    const due = [
      ...made.plan.waves.flatMap(({ steps }) => steps),
      ...made.risks.register.map((risk) => risk.treatment),
    ];
    const calendar = fileIn(exportCalendar(input())).content;
    expect(String(calendar).split("BEGIN:VEVENT")).toHaveLength(due.filter(({ due }) => due !== null).length + 1);
    expect(String(calendar)).toContain(`\r\nX-WR-CALNAME:AI maturity: ${sample.subject.organisation}\r\n`);
  });

  it("has identifiers that stay the same, and a description without empty lines", () => {
    const risk = questionnaire.risks[0]?.id ?? "";
    const treatments = { [risk]: { decision: "reduce", due: "2027-06-30" } } as const;
    const { plan: _, ...rest } = sample;
    const calendar = fileIn(exportCalendar(input({ assessment: { ...rest, treatments } }))).content;
    const lines = String(calendar).replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line.startsWith("UID:"))).toEqual([`UID:${sample.id}-risk-${risk}@tenspan`]);
    const description = questionnaire.risks[0]?.description.replaceAll(/[,;]/g, "\\$&");
    expect(lines).toContain(`DESCRIPTION:Reduce\\n${description}`);
  });

  it("is not made without a date", () => {
    const { plan: _, treatments: __, ...rest } = sample;
    expect(exportCalendar(input({ assessment: rest }))).toEqual({ ok: false, error: "noDates" });
  });
});
