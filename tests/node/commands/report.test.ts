import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { archiveText } from "#assessment/fileText.ts";
import { run } from "#node/commands/report.ts";
import { pairReports } from "#verify/pairReports.ts";
import { verify } from "#verify/verify.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";
import { carriedIn } from "../../pdf/reading/carriedIn.ts";
import { runInProcess } from "./runInProcess.ts";
import { testFolder } from "./testFolder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SAMPLE = join(ROOT, "questionnaires/samples/northmoor-mutual.json");
const DATE = ["--date", "2026-11-24"];

const folder = testFolder();

/** Runs the command in this process and returns its output. */
function runCommand(...args: readonly string[]) {
  return runInProcess(run, [...args, ...DATE]);
}

const pdfs = () => readdirSync(folder.path()).filter((name) => name.endsWith(".pdf"));
const bytesOf = (name: string) => new Uint8Array(readFileSync(folder.path(name)));

it("run by a user, writes a report that verifies, with the same bytes in another process", async () => {
  const options = [SAMPLE, "--edition", "board", "--out", folder.path(), "--overwrite"];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, "src/node/tenspan.mjs"), "report", ...options, ...DATE],
    { encoding: "utf8" },
  );
  const name = "Northmoor-Mutual-board-report-2026-11-24.pdf";
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  expect(stderr).toMatch(/^1 of 1: .*northmoor-mutual\.json → .*\.pdf \(\d+ kB\)\n$/);
  const first = bytesOf(name);
  expect((await runCommand(...options)).status).toBe(0);
  expect(Buffer.from(bytesOf(name)).equals(first)).toBe(true);

  const [report] = pairReports((await carriedIn(first)).texts).reports;
  if (report === undefined) throw new Error("There is no report");
  const result = verify({ kind: "report", ...report }, [await readCisos4ai()]);
  expect(result.ok && result.value).toMatchObject({ findings: [], differences: [] });
}, 60_000);

describe("many files", () => {
  it("are all made, however many an archive holds; the second of one name is numbered", async () => {
    const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
    const other = { ...sample, subject: { ...sample.subject, organisation: "Łódź & Co" } };
    const { status, stderr } = await runCommand(
      SAMPLE,
      folder.write("all.json", archiveText([sample, other])),
      "--out",
      folder.path(),
    );
    expect(status).toBe(0);
    expect(stderr).toContain("3 of 3: ");
    expect(pdfs()).toEqual([
      "Northmoor-Mutual-board-report-2026-11-24-2.pdf",
      "Northmoor-Mutual-board-report-2026-11-24.pdf",
      "Łódź-Co-board-report-2026-11-24.pdf",
    ]);
  });

  it("that cannot be read are listed, and the others are made", async () => {
    const { status, stderr } = await runCommand(
      folder.path("absent.json"),
      folder.write("bad.json", "{"),
      SAMPLE,
      "--out",
      folder.path(),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("absent.json: There is no such file.");
    expect(stderr).toContain("bad.json: It is damaged or is not a Tenspan file");
    expect(pdfs()).toHaveLength(1);
  });
});

it("keeps an existing PDF unless replacing is requested", async () => {
  const there = folder.write("Northmoor-Mutual-board-report-2026-11-24.pdf", "mine");
  const { status, stderr } = await runCommand(SAMPLE, "--out", folder.path());
  expect(status).toBe(1);
  expect(stderr).toContain("already exists and was kept; --overwrite replaces it.");
  expect(readFileSync(there, "utf8")).toBe("mine");
  expect((await runCommand(SAMPLE, "--out", folder.path(), "--overwrite")).status).toBe(0);
  expect(readFileSync(there, "latin1").slice(0, 5)).toBe("%PDF-");
});

it("changes the report for each option, and creates a missing folder", async () => {
  const logo = folder.write("logo.svg", '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
  const choices = [
    [],
    ["--paper", "letter"],
    ["--classification", "TLP:RED"],
    ["--prepared-by", "Fennel"],
    ["--accent", "#c00000"],
    ["--logo", logo],
    ["--language", "en-US"],
    ["--edition", "full"],
  ];
  const made = new Set<string>();
  for (const [index, choice] of choices.entries()) {
    const out = folder.path("deep", `${index}`);
    expect((await runCommand(SAMPLE, "--out", out, ...choice)).status).toBe(0);
    made.add(readFileSync(join(out, readdirSync(out)[0] ?? ""), "latin1"));
  }
  expect(made.size).toBe(choices.length);
}, 60_000);

it.each([
  { name: "no file", args: [], says: "Name at least one FILE, or - for standard input." },
  { name: "an unknown option", args: [SAMPLE, "--colour", "red"], says: "Unknown option '--colour'." },
  { name: "an option without its value", args: [SAMPLE, "--out"], says: "--out" },
  {
    name: "an unknown edition",
    args: [SAMPLE, "--edition", "short"],
    says: "--edition short is not one of: board, full.",
  },
  { name: "an unknown paper", args: [SAMPLE, "--paper", "a5"], says: "--paper a5 is not one of: a4, letter." },
  { name: "an invalid colour", args: [SAMPLE, "--accent", "red"], says: "--accent red is not a colour" },
  {
    name: "a logo that is not there",
    args: [SAMPLE, "--logo", "absent.png"],
    says: "--logo absent.png cannot be read.",
  },
  { name: "an invalid logo", args: [SAMPLE, "--logo", SAMPLE], says: "It is neither a PNG nor a JPEG nor an SVG." },
])("reports $name, and makes nothing", async ({ args, says }) => {
  const errors = vi.spyOn(console, "error").mockReturnValue();
  expect(await run(args)).toBe(2);
  const stderr = errors.mock.calls.map(([text]) => String(text)).join("\n");
  expect(stderr).toContain(says);
  expect(stderr).toContain("Usage: tenspan report FILE… [options]");
});

it("reports a folder that cannot be created, and makes nothing", async () => {
  const file = folder.write("taken", "mine");
  const { status, stderr } = await runCommand(SAMPLE, "--out", file);
  expect(status).toBe(1);
  expect(stderr).toContain(`--out ${file} is not a folder, and no folder can be created there (EEXIST).`);
  expect(readFileSync(file, "utf8")).toBe("mine");
});

describe("--out with the name of a file", () => {
  it("writes the report there, and keeps an existing one", async () => {
    const out = folder.path("new", "Board 2026.PDF");
    const { status, stderr } = await runCommand(SAMPLE, "--out", out);
    expect({ status, stderr: stderr.includes(`→ ${out} (`) }).toEqual({ status: 0, stderr: true });
    expect(readFileSync(out, "latin1")).toMatch(/^%PDF-/);
    const again = await runCommand(SAMPLE, "--out", out);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("already exists and was kept") });
    expect((await runCommand(SAMPLE, "--out", out, "--overwrite")).status).toBe(0);
    expect(readdirSync(folder.path("new"))).toEqual(["Board 2026.PDF"]);
  });

  it("is refused for several reports, and for another kind of file", async () => {
    const out = folder.path("x.pdf");
    const two = await runCommand(SAMPLE, SAMPLE, "--out", out);
    expect(two).toMatchObject({ status: 2, stderr: `--out ${out} takes one file: name one FILE and one format.` });
    const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
    const archive = folder.write("archive.json", archiveText([sample, { ...sample, id: "other" }]));
    const many = await runCommand(archive, "--out", out);
    expect(many).toMatchObject({ status: 1, stderr: expect.stringContaining("it contains 2 assessments. --out") });
    const docx = await runCommand(SAMPLE, "--out", folder.path("x.docx"));
    expect(docx).toMatchObject({ status: 1, stderr: expect.stringContaining("x.docx is not a name for a .pdf file.") });
    expect(readdirSync(folder.path())).toEqual(["archive.json"]);
  });

  it("is a folder if there is one of this name", async () => {
    mkdirSync(folder.path("x.pdf"));
    expect((await runCommand(SAMPLE, SAMPLE, "--out", folder.path("x.pdf"))).status).toBe(0);
    expect(readdirSync(folder.path("x.pdf"))).toHaveLength(2);
  });
});

it("reports a nonexistent date", async () => {
  const errors = vi.spyOn(console, "error").mockReturnValue();
  expect(await run([SAMPLE, "--date", "2026-02-30"])).toBe(2);
  expect(String(errors.mock.calls[0]?.[0])).toContain("--date 2026-02-30 is not a date");
});

it("--help lists every option", async () => {
  const { status, printed } = await runCommand("--help");
  expect(status).toBe(0);
  for (const option of [
    "edition",
    "out",
    "paper",
    "classification",
    "date",
    "prepared-by",
    "accent",
    "logo",
    "overwrite",
  ]) {
    expect(printed).toContain(`--${option}`);
  }
});

it("lists the letters missing from the fonts, for which a screen would produce other bytes", async () => {
  const file = join(import.meta.dirname, "../../fixtures/files/writing-systems.json");
  const { stderr, status } = await runCommand(file, "--out", folder.path());
  expect(status).toBe(0);
  expect(stderr).toContain("The fonts of the report lack 東 京 保");
  expect(stderr).toContain("each is an empty box. The Report screen draws them.");
});

it("prints nothing about letters when the fonts have all", async () => {
  expect((await runCommand(SAMPLE, "--out", folder.path())).stderr).not.toContain("lack");
});

it("removes terminal control sequences", async () => {
  const file = folder.write("hostile.json", '{"format":"\\u001b]0;owned\\u0007\\u009b31m\\u202etxt"}');
  const { stderr } = await runCommand(file, "--out", folder.path());
  expect(stderr).toContain("\\u001b]0;owned\\u0007\\u009b31m\\u202etxt");
  expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
