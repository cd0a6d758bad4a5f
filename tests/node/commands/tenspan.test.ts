// The built command, run by a user who has only its folder.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "#exchange/formatIds.ts";
import { questionnaireDigest } from "#verify/questionnaireDigest.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
const DATE = ["--date", "2026-11-24"];

let elsewhere: string;
let home: string;

beforeAll(() => {
  // Builds it if it is older than the sources.
  spawnSync(process.execPath, [join(ROOT, "src/node/tenspan.mjs"), "--version"]);
  elsewhere = mkdtempSync(join(tmpdir(), "tenspan-"));
  cpSync(join(ROOT, "dist-command"), elsewhere, { recursive: true });
}, 60_000);
afterAll(() => rmSync(elsewhere, { recursive: true }));
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function tenspan(args: readonly string[], input = "") {
  const run = spawnSync(process.execPath, [join(elsewhere, "tenspan.js"), ...args], { input, cwd: home });
  return { status: run.status, printed: run.stdout.toString(), stderr: run.stderr.toString(), bytes: run.stdout };
}

/** Writes this many assessments that differ in name, one per file. */
function writeMany(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const file = join(home, `${index}.json`);
    writeFileSync(
      file,
      JSON.stringify({ ...sample, id: `a${index}`, subject: { ...sample.subject, organisation: `A${index}` } }),
    );
    return file;
  });
}

it("needs only its own folder: no installed package, no source", () => {
  const { status, printed } = tenspan(["score", "-", "--json"], JSON.stringify(sample));
  expect(status).toBe(0);
  expect(JSON.parse(printed).nodes.overall.value).toBeCloseTo(2.566, 3);
});

it("has the digest of each questionnaire", () => {
  const { questionnaires } = JSON.parse(readFileSync(join(elsewhere, "product.json"), "utf8"));
  const calculated = questionnaires.map(([path]: readonly string[]) => [
    path,
    questionnaireDigest(JSON.parse(readFileSync(join(elsewhere, String(path)), "utf8"))),
  ]);
  expect(questionnaires).toEqual(calculated);
});

it.each([
  { name: "help", args: ["--help"], status: 0 },
  { name: "help of a command", args: ["help", "export"], status: 0 },
  { name: "the version", args: ["--version"], status: 0 },
  { name: "nothing", args: [], status: 2 },
  { name: "an unknown command", args: ["rescore"], status: 2 },
  { name: "the name of something that every object has", args: ["toString"], status: 2 },
])("$name: exit status $status", ({ args, status }) => {
  const ended = tenspan(args);
  expect(ended.status).toBe(status);
  expect(status === 0 ? ended.stderr : ended.printed).toBe("");
  if (args[0] !== "--version") expect(ended.printed + ended.stderr).toContain("Exit status: 0 when all was done");
});

describe("export", () => {
  it("writes every format of the list, named after the assessment, and tables as a folder", () => {
    const { status, stderr } = tenspan(["export", SAMPLE, "--as", "all", "--out", "out", ...DATE]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const names = readdirSync(join(home, "out"));
    expect(names).toHaveLength(REPORT_FORMATS.length);
    for (const name of names) expect(name).toMatch(/^Northmoor-Mutual-board-report-2026-11-24[.-]/);
    expect(readdirSync(join(home, "out/Northmoor-Mutual-board-report-2026-11-24-csv"))).toContain("risks.csv");
  }, 60_000);

  it("prints what it wrote as JSON", () => {
    const { printed, stderr } = tenspan(["export", SAMPLE, "--as", "md,csv", "--json", "--quiet", ...DATE]);
    expect(stderr).toBe("");
    const file = { file: SAMPLE, assessment: sample.id, lacked: [], error: null };
    expect(JSON.parse(printed)).toEqual([
      { ...file, format: "md", path: "Northmoor-Mutual-board-report-2026-11-24.md", bytes: expect.any(Number) },
      { ...file, format: "csv", path: "Northmoor-Mutual-board-report-2026-11-24-csv", bytes: expect.any(Number) },
    ]);
  });

  it("reports an assessment without content for a format, and makes the others", () => {
    const { plan: _, treatments: __, ...bare } = sample;
    const { status, stderr } = tenspan(["export", "-", "--as", "md,ics"], JSON.stringify(bare));
    expect(status).toBe(1);
    expect(stderr).toContain("2 of 2: - → no calendar: no step and no risk has a due date.");
    expect(readdirSync(home)).toHaveLength(1);
  });

  it.each([
    { name: "no format", args: [SAMPLE], says: "Name the formats with --as. It takes one or more of md, docx," },
    { name: "an unknown format", args: [SAMPLE, "--as", "md,odt"], says: "--as odt is not a format." },
    {
      name: "several files to standard output",
      args: [SAMPLE, "--as", "md,ics", "--out", "-"],
      says: "takes one file",
    },
    { name: "standard input twice", args: ["-", "-", "--as", "md"], says: "Standard input can be read only once." },
  ])("reports $name, and makes nothing", ({ args, says }) => {
    const { status, stderr } = tenspan(["export", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(readdirSync(home)).toEqual([]);
  });

  it.each(["-", "tables.csv"])("refuses to write a folder of tables as one file: %s", (out) => {
    const { status, printed, stderr } = tenspan(["export", SAMPLE, "--as", "csv", "--out", out]);
    expect({ status, printed }).toEqual({ status: 1, printed: "" });
    expect(stderr).toContain("this format is a folder of files");
    expect(readdirSync(home)).toEqual([]);
  });
});

describe("import", () => {
  const CSV = "ID;Answer;Note\nintegrity-first.review;1;seen\nintegrity-first.speak-up;2,5;\n";

  it("takes the answers of a sheet into a copy, and tells which cells it left out", () => {
    const { status, stderr } = tenspan(["import", "-", "--into", SAMPLE, "--out", "new.json"], CSV);
    expect(status).toBe(1);
    expect(stderr).toContain("B2  integrity-first.review: 3 – Defined → 1 – Initial\n");
    expect(stderr).toContain("B3  left out: 2,5 is not a whole level.\n");
    expect(stderr).toContain("1 changed, 1 unchanged, 1 cell left out");
    const { answers } = JSON.parse(readFileSync(join(home, "new.json"), "utf8"));
    expect(answers["integrity-first.review"]).toMatchObject({ level: 1, note: "seen" });
    expect(answers["integrity-first.speak-up"]).toEqual(sample.answers["integrity-first.speak-up"]);
  });

  it("changes nothing by the template of the same assessment, and writes nothing that it is only asked about", () => {
    expect(tenspan(["export", SAMPLE, "--as", "template", "--out", "t", ...DATE]).status).toBe(0);
    const [name = ""] = readdirSync(join(home, "t"));
    const { status, stderr } = tenspan(["import", join("t", name), "--into", SAMPLE, "--dry-run"]);
    expect(status).toBe(0);
    expect(stderr).toContain("0 changed, 96 unchanged, 0 cells left out");
    expect(readdirSync(home)).toEqual(["t"]);
  });

  it.each([
    { name: "no sheet", args: ["--into", SAMPLE, "--out", "x"], status: 2, says: "Name one SHEET." },
    { name: "no assessment", args: ["a.csv", "--out", "x"], status: 2, says: "Name the assessment with --into." },
    { name: "no place", args: ["a.csv", "--into", SAMPLE], status: 2, says: "Name the file to be written with --out" },
    { name: "a sheet that is not there", args: ["a.csv", "--into", SAMPLE, "--out", "x"], status: 1, says: "a.csv" },
    {
      name: "an empty file",
      args: ["-", "--into", SAMPLE, "--out", "x"],
      status: 1,
      says: "It is empty.",
    },
  ])("reports $name, and writes nothing", ({ args, status, says }) => {
    const ended = tenspan(["import", ...args]);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(says);
    expect(readdirSync(home)).toEqual([]);
  });
});

it("writes the same report to standard output as to a file", () => {
  const { status, bytes } = tenspan(["report", "-", "--out", "-", "--quiet", ...DATE], JSON.stringify(sample));
  expect(status).toBe(0);
  expect(tenspan(["report", SAMPLE, ...DATE]).status).toBe(0);
  expect(bytes.equals(readFileSync(join(home, "Northmoor-Mutual-board-report-2026-11-24.pdf")))).toBe(true);
});

it("makes many files in several threads, in order, with the bytes of one thread", () => {
  const files = writeMany(8);
  const { status, stderr } = tenspan(["report", ...files, "--out", "many", ...DATE]);
  expect(status).toBe(0);
  expect([...stderr.matchAll(/^(\d) of 8: .*?(\d)\.json → /gm)].map(([, at, of]) => Number(at) - Number(of))).toEqual(
    Array.from({ length: 8 }, () => 1),
  );
  for (const file of files.slice(0, 2)) expect(tenspan(["report", file, "--out", "one", ...DATE]).status).toBe(0);
  for (const name of readdirSync(join(home, "one"))) {
    expect(readFileSync(join(home, "one", name)).equals(readFileSync(join(home, "many", name)))).toBe(true);
  }
}, 60_000);

it.skipIf(process.platform === "win32")(
  "leaves no partial file when interrupted",
  async () => {
    mkdirSync(join(home, "out"));
    const running = spawn(
      process.execPath,
      [join(elsewhere, "tenspan.js"), "report", ...writeMany(20), "--out", "out", "--edition", "full"],
      { cwd: home, stdio: ["ignore", "ignore", "pipe"] },
    );
    running.stderr.once("data", () => running.kill("SIGINT"));
    const status = await new Promise((resolve) => running.once("close", resolve));
    expect(status).toBe(130);
    const names = readdirSync(join(home, "out"));
    expect(names.length).toBeLessThan(20);
    for (const name of names) expect(readFileSync(join(home, "out", name), "latin1")).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  },
  60_000,
);
