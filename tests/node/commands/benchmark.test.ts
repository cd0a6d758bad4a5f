import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { run } from "#node/commands/benchmark.ts";
import { runInProcess } from "./runInProcess.ts";
import { testFolder } from "./testFolder.ts";

const SAMPLE = join(import.meta.dirname, "../../../questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
const SOURCE = ["--source", "Example Advisory", "--date", "2026-11-29"];

const folder = testFolder();

/** A file with assessments of so many organisations. */
function aFileOf(count: number): string {
  const assessments = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `id-${index}`,
    subject: { ...sample.subject, organisation: `Organisation ${index}` },
  }));
  return folder.write(`${count}.json`, JSON.stringify({ format: "assessments/1", assessments }));
}

const runCommand = (...args: readonly string[]) => runInProcess(run, args);

it("seven organisations give a benchmark of five, and names the two that are left out", async () => {
  const { status, printed, stderr } = await runCommand(aFileOf(7), "--agreed", ...SOURCE);
  expect(status).toBe(0);
  expect(stderr).toBe("Left out: 2 (counted when their group of five is complete).");
  const parsed = parseBenchmark(printed);
  expect(parsed).toMatchObject({
    ok: true,
    value: { source: "Example Advisory", made: "2026-Q4", overall: { count: 5, median: 2.5 } },
  });
  expect(printed).not.toContain("Organisation");
});

it("it is written to a file, which is kept the next time", async () => {
  const out = folder.path("benchmark.json");
  const first = await runCommand(aFileOf(5), "--agreed", ...SOURCE, "--out", out);
  expect(first).toMatchObject({ status: 0, printed: "", stderr: "" });
  expect(parseBenchmark(readFileSync(out, "utf8")).ok).toBe(true);
  expect(await runCommand(aFileOf(5), "--agreed", ...SOURCE, "--out", out)).toMatchObject({ status: 1 });
  expect(await runCommand(aFileOf(5), "--agreed", ...SOURCE, "--out", out, "--overwrite")).toMatchObject({ status: 0 });
});

it("four organisations give none", async () => {
  const { status, printed, stderr } = await runCommand(aFileOf(4), "--agreed", ...SOURCE);
  expect({ status, printed }).toEqual({ status: 1, printed: "" });
  expect(stderr).toContain("A benchmark needs at least 5 organisations.");
});

it("reports a file that cannot be read, and counts the others", async () => {
  const { status, printed, stderr } = await runCommand(folder.path("missing.json"), aFileOf(5), "--agreed", ...SOURCE);
  expect(status).toBe(1);
  expect(stderr).toContain("missing.json");
  expect(parseBenchmark(printed).ok).toBe(true);
});

it.each([
  { name: "no consent", args: [SAMPLE, ...SOURCE], says: "--agreed" },
  { name: "no source", args: [SAMPLE, "--agreed"], says: "--source" },
  { name: "a long source", args: [SAMPLE, "--agreed", "--source", "x".repeat(201)], says: "200" },
  { name: "no files", args: ["--agreed", ...SOURCE], says: "FILE" },
  { name: "no date", args: [SAMPLE, "--agreed", "--source", "x", "--date", "2026"], says: "--date 2026" },
  { name: "an unknown option", args: [SAMPLE, "--agreed", "--sorce", "x"], says: "--sorce" },
])("with $name nothing is made", async ({ args, says }) => {
  const { status, printed, stderr } = await runCommand(...args);
  expect({ status, printed }).toEqual({ status: 2, printed: "" });
  expect(stderr.split("\n")[0]).toContain(says);
});
