import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import type { ExportResult } from "#exchange/exportFile.ts";
import type { FormatId } from "#exchange/formatIds.ts";
import { loadFormat } from "#exchange/formats.ts";
import exchange from "#exchange/messages/en.json";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";

let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});
const write = async (format: FormatId, assessment = sample, language = "en-GB"): Promise<ExportResult> => {
  const choices = { ...defaultChoices(["en-GB"]), language };
  const job = { questionnaire, assessment, choices, date: "2026-11-29" };
  return (await loadFormat(format))({ job, messages: { report, exchange }, method: null, made: "" }, async () => null);
};
const read = async (format: FormatId, assessment = sample, language?: string) => {
  const made = await write(format, assessment, language);
  if (!made.ok || made.value.kind !== "file" || typeof made.value.content !== "string") throw new Error("no text");
  const [head = [], ...rows] = Papa.parse<readonly string[]>(made.value.content.trimEnd()).data;
  return { text: made.value.content, head, rows };
};
const modelOf = () => buildReport(questionnaire, sample, createFormatter("en-GB", report), "2026-11-29");

describe("the plan for a tracker", () => {
  it.each([
    { format: "jira", head: ["Summary", "Issue Type", "Description", "Due date", "Labels", "Labels"] },
    { format: "azure-devops", head: ["Work Item Type", "Title", "Description", "Tags"] },
    { format: "github", head: ["title", "body", "labels", "milestone", "state"] },
  ] as const)(
    "has the columns of $format, a row for each open step, and no mark before the first",
    async ({ format, head }) => {
      const { text, head: is, rows } = await read(format);
      expect(is).toEqual(head);
      expect(text.startsWith("\ufeff")).toBe(false);
      const steps = modelOf().plan.waves.flatMap((wave) => wave.steps);
      expect(rows.map((row) => row[head.findIndex((name) => /^(?:summary|title)$/i.test(name))])).toEqual(
        steps.map(({ action }) => action),
      );
      for (const row of rows) expect(row).toHaveLength(head.length);
    },
  );

  it("is parted by commas also where the decimal sign is one", async () => {
    expect((await read("jira", sample, "de")).head).toHaveLength(6);
  });

  it("says in the description what tells the step apart, and its date by itself", async () => {
    const key = modelOf().plan.waves.flatMap(({ steps }) => steps)[0]?.key ?? "";
    const items = { ...sample.plan?.items, [key]: { owner: "=Ada", due: "2027-03-31" } };
    const plan = { focus: 0.5, capacities: [20, 20], ...sample.plan, items };
    const { rows } = await read("jira", { ...sample, plan });
    const row = rows.find((one) => one[2]?.includes(`Step: ${key}`));
    expect(row?.[2]).toContain("Owner: =Ada\nDue: 2027-03-31\n");
    expect(row?.[3]).toBe("2027-03-31");
    const [azure] = (await read("azure-devops", { ...sample, plan })).rows.filter((one) =>
      one[2]?.includes(`Step: ${key}`),
    );
    expect(azure?.[2]).toContain("<div>Owner: =Ada</div>");
  });

  it("has no cell that runs as a formula", async () => {
    const areas = questionnaire.areas.map((area) => ({
      ...area,
      practices: area.practices.map((practice) => ({
        ...practice,
        questions: practice.questions.map((question) => ({
          ...question,
          levels: question.levels.map((level) => ({ ...level, ...(level.action && { action: "=HYPERLINK(1)" }) })),
        })),
      })),
    }));
    const hostile = { ...questionnaire, areas };
    const job = { questionnaire: hostile, assessment: sample, choices: defaultChoices(["en-GB"]), date: "2026-11-29" };
    for (const format of ["jira", "azure-devops", "github"] as const) {
      const made = await (await loadFormat(format))(
        { job, messages: { report, exchange }, method: null, made: "" },
        async () => null,
      );
      if (!made.ok || made.value.kind !== "file") throw new Error("no file");
      const cells = Papa.parse<readonly string[]>(String(made.value.content)).data.flat();
      expect(cells.some((cell) => cell === "'=HYPERLINK(1)")).toBe(true);
      expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    }
  });

  it("is none where the plan has no step", async () => {
    const { target: _, targets: __, ...untargeted } = sample;
    expect(await write("jira", untargeted)).toEqual({ ok: false, error: "noSteps" });
  });
});

describe("the risk register for CISO Assistant", () => {
  it("has the columns of its import, with the names of its matrix and of its treatments", async () => {
    const { head, rows } = await read("ciso-assistant");
    expect(head).toEqual([
      "ref_id",
      "name",
      "description",
      "inherent_impact",
      "inherent_proba",
      "existing_controls",
      "current_impact",
      "current_proba",
      "additional_controls",
      "residual_impact",
      "residual_proba",
      "treatment",
    ]);
    const { register } = modelOf().risks;
    expect(rows.map(([id]) => id)).toEqual(register.map(({ id }) => id));
    const names = ["Very Low", "Low", "Medium", "High", "Very High"];
    for (const [index, row] of rows.entries()) {
      const risk = register[index];
      expect([row[3], row[4], row[6], row[7]]).toEqual(
        [risk?.before.impact, risk?.before.likelihood, risk?.after.impact, risk?.after.likelihood].map(
          (side) => names[Math.round(side ?? 0) - 1],
        ),
      );
      expect(["open", "mitigate", "accept", "avoid", "transfer"]).toContain(row[11]);
      const existing = row[5]?.split("\n") ?? [];
      expect((row[8] ?? "").split("\n").filter((name) => name !== "" && existing.includes(name))).toEqual([]);
    }
  });

  it.each([
    { decision: undefined, treatment: "open" },
    { decision: "accept", treatment: "accept" },
    { decision: "reduce", treatment: "mitigate" },
    { decision: "transfer", treatment: "transfer" },
    { decision: "avoid", treatment: "avoid" },
  ] as const)("says $treatment where it was decided to $decision", async ({ decision, treatment }) => {
    const id = modelOf().risks.register[0]?.id ?? "";
    const { rows } = await read("ciso-assistant", { ...sample, treatments: { [id]: decision ? { decision } : {} } });
    expect(rows.find(([ref]) => ref === id)?.[11]).toBe(treatment);
  });
});
