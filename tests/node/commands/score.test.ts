import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveText, assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import { run } from "#node/commands/score.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";
import { workedAssessment, workedExample } from "../../fixtures/workedExample.ts";
import { differences } from "../../reference/differences.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
const builtIn = await readCisos4ai();
const worked: Assessment = { ...workedAssessment, custom: workedExample };

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

function written(name: string, content: string): string {
  const file = join(home, name);
  writeFileSync(file, content);
  return file;
}

/** What `score --json` prints and says when it runs within this process. */
async function told(args: readonly string[]) {
  return toldBy(["--json", ...args]);
}

async function toldBy(args: readonly string[]) {
  const output = vi.spyOn(console, "log").mockReturnValue();
  const errors = vi.spyOn(console, "error").mockReturnValue();
  const status = await run(args);
  const printed = output.mock.calls.map(([text]) => String(text)).join("\n");
  return { status, printed, said: errors.mock.calls.map(([text]) => String(text)).join("\n") };
}

function everythingOf(assessment: Assessment) {
  return {
    ...score(workedExample, assessment),
    plan: planImprovements(workedExample, assessment),
    consensus: consensus(workedExample, assessment),
  };
}

describe("as a user runs it", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, "src/node/tenspan.mjs"), "score", "--json", ...args], { encoding: "utf8" });

  it("prints the numbers of the sample by the built-in questionnaire, and nothing else", async () => {
    const { stdout, stderr, status } = command(SAMPLE);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const questionnaire = await readCisos4ai();
    expect(JSON.parse(stdout)).toStrictEqual({
      ...score(questionnaire, sample),
      plan: planImprovements(questionnaire, sample),
      consensus: consensus(questionnaire, sample),
    });
  });

  it("says what is wrong on standard error, and exits with 1", () => {
    const { stdout, stderr, status } = command(join(home, "nowhere.json"));
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
    expect(stderr.trim()).toBe(`${join(home, "nowhere.json")}: There is no such file.`);
  });
});

it("takes the questionnaire that a file brings with it", async () => {
  const { status, printed, said } = await told([written("own.json", assessmentText(worked))]);
  expect({ status, said }).toEqual({ status: 0, said: "" });
  expect(JSON.parse(printed)).toStrictEqual(everythingOf(worked));
});

it("plans as the assessment plans", async () => {
  const plan = { focus: 0, capacities: [0, 3], items: {} };
  const planned = { ...worked, targets: { A: 5 }, plan };
  const { printed } = await told([written("planned.json", assessmentText(planned))]);
  expect(JSON.parse(printed).plan).toStrictEqual(planImprovements(workedExample, planned));
  expect(JSON.parse(printed).plan.map(({ wave }: { wave: number }) => wave)).toEqual([2, 3, 3, 3]);
});

it("gives a list for several files and for a file of several, each named", async () => {
  const one = written("one.json", assessmentText(worked));
  const all = written("all.json", archiveText([worked, { ...worked, id: "another" }]));
  const entry = (file: string, assessment: string) => ({ file, assessment, ...everythingOf(worked) });
  const { printed, status } = await told([one, all]);
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toStrictEqual([
    entry(one, "an-assessment"),
    entry(all, "an-assessment"),
    entry(all, "another"),
  ]);
  vi.restoreAllMocks();
  expect(JSON.parse((await told([all])).printed)).toHaveLength(2);
});

it("prints what every published vector expects, and nowhere −0", async () => {
  const folder = join(ROOT, "tests/vectors");
  const vectors = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const files = vectors.map(({ name, input }) => written(`${name}.json`, JSON.stringify(input)));
  const { status, printed, said } = await told(files);
  expect({ status, said }).toEqual({ status: 0, said: "" });
  expect(printed).not.toMatch(/: -0\b(?!\.)/);
  const expected = vectors.map((vector, index) => ({
    file: files[index],
    assessment: vector.input.id,
    ...vector.expected,
  }));
  expect(differences(JSON.parse(printed), expected)).toEqual([]);
});

it("goes on after a file that is refused, and exits with 1", async () => {
  const broken = written("broken.json", "{");
  const one = written("one.json", assessmentText(worked));
  const { status, printed, said } = await told([broken, one]);
  expect(status).toBe(1);
  expect(JSON.parse(printed)).toMatchObject([{ file: one, assessment: "an-assessment" }]);
  expect(said).toBe(`${broken}: It is damaged or is no Tenspan file: its text cannot be read.`);
});

describe("refuses in a sentence", () => {
  const invalid = { ...worked, answers: { "A1.answered": { level: 9 } } };
  it.each([
    { name: "JSON of something else", content: "[]", says: "It is no Tenspan assessment." },
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
      name: "a level beyond the scale, and where it stands",
      content: assessmentText(invalid),
      says: "It holds what an assessment cannot hold:\n  answers.A1.answered",
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
    const { status, printed, said } = await told([written("file.json", content)]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(said).toContain(says);
  });

  it("a folder", async () => {
    expect(await told([home])).toEqual({
      status: 1,
      printed: "",
      said: `${home}: This is a folder: name the files in it.`,
    });
  });

  function manyWrong() {
    return Array.from({ length: 12 }, (_, index) => [`q${index}`, { level: -1 }]);
  }
});

describe("an assessment whose questionnaire is not here in the version that was answered", () => {
  const { custom: _, ...bare } = worked;
  const assessment = () => written("bare.json", assessmentText(bare));
  const earlier = { ...sample, questionnaire: { ...sample.questionnaire, version: "0.0.1" } };

  it("is not scored with another version", async () => {
    const { status, printed, said } = await told([written("earlier.json", assessmentText(earlier))]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(said).toMatch(/version 0\.0\.1 of the questionnaire “cisos4ai”, which is not here\. Here is version \d/);
    expect(said).toContain("--questionnaire FILE");
  });

  it("is scored with the questionnaire that is named", async () => {
    const own = written("own.json", JSON.stringify(workedExample));
    const { status, printed, said } = await told([assessment(), "--questionnaire", own]);
    expect({ status, said }).toEqual({ status: 0, said: "" });
    expect(JSON.parse(printed)).toStrictEqual(everythingOf(worked));
  });

  it("is not scored with another version that is named", async () => {
    const later = written("later.json", JSON.stringify({ ...workedExample, version: "9.9.9" }));
    const { status, said } = await told([assessment(), "--questionnaire", later]);
    expect(status).toBe(1);
    expect(said).toContain("Here is version 9.9.9.");
  });

  it.each([
    { name: "that is none", content: "{}", says: "This is not a questionnaire" },
    {
      name: "that has the id and version of another, and other contents",
      content: () => JSON.stringify({ ...builtIn, title: "Other" }),
      says: "has other contents",
    },
  ])("a questionnaire $name is refused", async ({ content, says }) => {
    const own = written("own.json", typeof content === "string" ? content : content());
    const { status, printed, said } = await told([SAMPLE, "--questionnaire", own]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(said).toContain(says);
  });

  it("a missing file after the option is told", async () =>
    expect((await told([SAMPLE, "--questionnaire"])).said).toContain("--questionnaire <value>"));
});

it("explains itself", async () => {
  const help = await toldBy(["--help"]);
  expect(help).toMatchObject({ status: 0, said: "", printed: expect.stringContaining("Usage: tenspan score") });
  vi.restoreAllMocks();
  expect(await toldBy([])).toEqual({ status: 2, printed: "", said: help.printed });
  vi.restoreAllMocks();
  expect(await toldBy(["--jsn", SAMPLE])).toMatchObject({
    status: 2,
    printed: "",
    said: expect.stringContaining("--jsn"),
  });
});

it("without --json prints a summary of each: headline, areas, risks and first steps", async () => {
  const one = written("one.json", JSON.stringify({ ...sample, subject: { ...sample.subject, organisation: "Acme" } }));
  const { status, printed, said } = await toldBy([SAMPLE, one]);
  expect({ status, said }).toEqual({ status: 0, said: "" });
  const [first = "", second = ""] = printed.split("\n\nAcme: ");
  expect(first).toMatch(/^Northmoor Mutual: .*\nLevel 2, Developing\. 2\.6 of 5/);
  expect(first).toMatch(/\n {2}10 +Regulatory Advocacy +2\.6 +level 2 +target 4\n/);
  expect(first).toContain("\nHighest remaining risks\n");
  expect(second).toContain("\nFirst steps of the plan\n");
});
