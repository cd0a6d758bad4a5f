import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { archiveText, assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import { run } from "#node/commands/score.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import { answered } from "../../fixtures/builtIn.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";
import { domainsModel, practicesModel } from "../../fixtures/otherModels.ts";
import { workedAssessment, workedExample } from "../../fixtures/workedExample.ts";
import { differences } from "../../reference/differences.ts";
import { runInProcess } from "./runInProcess.ts";
import { testFolder } from "./testFolder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
const builtIn = await readCisos4ai();
const worked: Assessment = { ...workedAssessment, custom: workedExample };

const folder = testFolder();

/** Runs `score --json` in this process and returns its output. */
function runCommand(args: readonly string[]) {
  return runWith(["--json", ...args]);
}

function runWith(args: readonly string[]) {
  return runInProcess(run, args);
}

function everythingOf(assessment: Assessment) {
  return {
    ...score(workedExample, assessment),
    plan: planImprovements(workedExample, assessment),
    consensus: consensus(workedExample, assessment),
  };
}

describe("run by a user", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, "src/node/tenspan.mjs"), "score", "--json", ...args], { encoding: "utf8" });

  it("prints only the numbers of the sample, scored by the built-in questionnaire", async () => {
    const { stdout, stderr, status } = command(SAMPLE);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const questionnaire = await readCisos4ai();
    expect(JSON.parse(stdout)).toStrictEqual({
      ...score(questionnaire, sample),
      plan: planImprovements(questionnaire, sample),
      consensus: consensus(questionnaire, sample),
    });
  });

  it("prints errors to standard error, and exits with 1", () => {
    const { stdout, stderr, status } = command(folder.path("nowhere.json"));
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
    expect(stderr.trim()).toBe(`${folder.path("nowhere.json")}: There is no such file.`);
  });
});

it("uses the questionnaire embedded in a file", async () => {
  const { status, printed, stderr } = await runCommand([folder.write("own.json", assessmentText(worked))]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(printed)).toStrictEqual(everythingOf(worked));
});

it("plans with the settings of the assessment", async () => {
  const plan = { focus: 0, capacities: [0, 3], items: {} };
  const planned = { ...worked, targets: { A: 5 }, plan };
  const { printed } = await runCommand([folder.write("planned.json", assessmentText(planned))]);
  expect(JSON.parse(printed).plan).toStrictEqual(planImprovements(workedExample, planned));
  expect(JSON.parse(printed).plan.map(({ wave }: { wave: number }) => wave)).toEqual([2, 3, 3, 3]);
});

it("prints a list for several files and for a file of several assessments, each named", async () => {
  const one = folder.write("one.json", assessmentText(worked));
  const all = folder.write("all.json", archiveText([worked, { ...worked, id: "another" }]));
  const entry = (file: string, assessment: string) => ({ file, assessment, ...everythingOf(worked) });
  const { printed, status } = await runCommand([one, all]);
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toStrictEqual([
    entry(one, "an-assessment"),
    entry(all, "an-assessment"),
    entry(all, "another"),
  ]);
  vi.restoreAllMocks();
  expect(JSON.parse((await runCommand([all])).printed)).toHaveLength(2);
});

it("prints the expected results of every published vector, and never −0", async () => {
  const source = join(ROOT, "tests/vectors");
  const vectors = readdirSync(source)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(source, name), "utf8")));
  const files = vectors.map(({ name, input }) => folder.write(`${name}.json`, JSON.stringify(input)));
  const { status, printed, stderr } = await runCommand(files);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(printed).not.toMatch(/: -0\b(?!\.)/);
  const expected = vectors.map((vector, index) => ({
    file: files[index],
    assessment: vector.input.id,
    ...vector.expected,
  }));
  expect(differences(JSON.parse(printed), expected)).toEqual([]);
});

it("continues after a rejected file, and exits with 1", async () => {
  const broken = folder.write("broken.json", "{");
  const one = folder.write("one.json", assessmentText(worked));
  const { status, printed, stderr } = await runCommand([broken, one]);
  expect(status).toBe(1);
  expect(JSON.parse(printed)).toMatchObject([{ file: one, assessment: "an-assessment" }]);
  expect(stderr).toBe(`${broken}: It is damaged or is not a Tenspan file: its text cannot be read.`);
});

it("calls an empty file empty, whether it should be an assessment or a questionnaire", async () => {
  const empty = folder.write("empty.json", "");
  const one = folder.write("one.json", assessmentText(worked));
  const reason = `${empty}: It is empty. It may not have been copied or downloaded to its end.`;
  expect(await runCommand([empty])).toMatchObject({ status: 1, stderr: reason });
  expect(await runCommand([one, "--questionnaire", empty])).toMatchObject({ status: 1, stderr: reason });
});

describe("rejects with a sentence", () => {
  const invalid = { ...worked, answers: { "A1.answered": { level: 9 } } };
  it.each([
    { name: "JSON of something else", content: "[]", says: "It is not a Tenspan assessment." },
    {
      name: "a questionnaire",
      content: JSON.stringify(workedExample),
      says: "It is a questionnaire, not an assessment.",
    },
    { name: "a newer version", content: '{"format":"assessment/9"}', says: "by a newer version of Tenspan (format 9)" },
    {
      name: "a foreign questionnaire",
      content: assessmentText(workedAssessment),
      says: "It belongs to the questionnaire “example”, which is not here.",
    },
    {
      name: "a level beyond the scale, with its place",
      content: assessmentText(invalid),
      says: "It is not a valid assessment.\n  answers.A1.answered",
    },
    {
      name: "a level between two, in words",
      content: JSON.stringify({ ...worked, answers: { "A1.answered": { level: 2.5 } } }),
      says: "answers.A1.answered.level: This must be a whole number.",
    },
    {
      name: "more mistakes than it is worth telling",
      content: JSON.stringify({ ...worked, answers: Object.fromEntries(manyWrong()) }),
      says: "and 2 more places.",
    },
  ])("$name", async ({ content, says }) => {
    const { status, printed, stderr } = await runCommand([folder.write("file.json", content)]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(stderr).toContain(says);
  });

  it("a folder", async () => {
    expect(await runCommand([folder.path()])).toEqual({
      status: 1,
      printed: "",
      stderr: `${folder.path()}: This is a folder: name the files in it.`,
    });
  });

  function manyWrong() {
    return Array.from({ length: 12 }, (_, index) => [`q${index}`, { level: -1 }]);
  }
});

describe("an assessment whose version of the questionnaire is not available", () => {
  const { custom: _, ...bare } = worked;
  const assessment = () => folder.write("bare.json", assessmentText(bare));
  const earlier = { ...sample, questionnaire: { ...sample.questionnaire, version: "0.0.1" } };

  it("is not scored with another version", async () => {
    const { status, printed, stderr } = await runCommand([folder.write("earlier.json", assessmentText(earlier))]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(stderr).toMatch(/version 0\.0\.1 of the questionnaire “cisos4ai”, which is not here\. Here is version \d/);
    expect(stderr).toContain("--questionnaire FILE");
  });

  it("is scored with the named questionnaire", async () => {
    const own = folder.write("own.json", JSON.stringify(workedExample));
    const { status, printed, stderr } = await runCommand([assessment(), "--questionnaire", own]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(printed)).toStrictEqual(everythingOf(worked));
  });

  it("is not scored with another version of the named questionnaire", async () => {
    const later = folder.write("later.json", JSON.stringify({ ...workedExample, version: "9.9.9" }));
    const { status, stderr } = await runCommand([assessment(), "--questionnaire", later]);
    expect(status).toBe(1);
    expect(stderr).toContain("Here is version 9.9.9.");
  });

  it.each([
    { name: "that is invalid", content: "{}", says: "This is not a questionnaire" },
    {
      name: "that has the id and version of another, and other contents",
      content: () => JSON.stringify({ ...builtIn, title: "Other" }),
      says: "has other contents",
    },
  ])("a questionnaire $name is rejected", async ({ content, says }) => {
    const own = folder.write("own.json", typeof content === "string" ? content : content());
    const { status, printed, stderr } = await runCommand([SAMPLE, "--questionnaire", own]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(stderr).toContain(says);
  });

  it("reports a missing file after the option", async () =>
    expect((await runCommand([SAMPLE, "--questionnaire"])).stderr).toContain("--questionnaire <value>"));
});

it("prints its help", async () => {
  const help = await runWith(["--help"]);
  expect(help).toMatchObject({ status: 0, stderr: "", printed: expect.stringContaining("Usage: tenspan score") });
  vi.restoreAllMocks();
  expect(await runWith([])).toEqual({ status: 2, printed: "", stderr: help.printed });
  vi.restoreAllMocks();
  expect(await runWith(["--jsn", SAMPLE])).toMatchObject({
    status: 2,
    printed: "",
    stderr: expect.stringContaining("--jsn"),
  });
});

it("without --json prints a summary of each: headline, areas, risks and first steps", async () => {
  const one = folder.write(
    "one.json",
    JSON.stringify({ ...sample, subject: { ...sample.subject, organisation: "Acme" } }),
  );
  const { status, printed, stderr } = await runWith([SAMPLE, one]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [first = "", second = ""] = printed.split("\n\nAcme: ");
  expect(first).toMatch(/^Northmoor Mutual: .*\nLevel 2, Developing\. 2\.6 of 5/);
  expect(first).toMatch(/\n {2}10 +Regulatory Advocacy +2\.6 +level 2 +target 4\n/);
  expect(first).toContain("\nHighest remaining risks\n");
  expect(second).toContain("\nFirst steps of the plan\n");
});

describe("models of another kind", () => {
  it.each([
    { model: practicesModel, said: /Level \d, \w+\. [\d.]+ of 3/ },
    { model: domainsModel, said: /Level \d, Stage \d\. [\d.]+ of 3/ },
  ])("are scored by their own rules: $model.title", async ({ model, said }) => {
    const assessment: Assessment = { ...answered(model, "full"), custom: model };
    const { status, printed } = await runWith([folder.write("other.json", assessmentText(assessment))]);
    expect(status).toBe(0);
    expect(printed).toMatch(said);
    expect(printed).not.toMatch(/risk|undefined|NaN/i);
  });
});
