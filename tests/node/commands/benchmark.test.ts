import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { run } from "#node/commands/benchmark.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const SAMPLE = join(import.meta.dirname, "../../../questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
const SOURCE = ["--source", "Example Advisory", "--date", "2026-11-29"];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

/** A file with assessments of so many organisations. */
function aFileOf(count: number): string {
  const file = join(home, `${count}.json`);
  const assessments = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `id-${index}`,
    subject: { ...sample.subject, organisation: `Organisation ${index}` },
  }));
  writeFileSync(file, JSON.stringify({ format: "assessments/1", assessments }));
  return file;
}

async function told(...args: readonly string[]) {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text, ...rest) => {
    printed += String(text);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  });
  const errors = vi.spyOn(console, "error").mockReturnValue();
  const status = await run(args);
  return { status, printed, said: errors.mock.calls.map(([text]) => String(text)).join("\n") };
}

it("seven organisations give a benchmark of five, and the two that wait are told", async () => {
  const { status, printed, said } = await told(aFileOf(7), "--agreed", ...SOURCE);
  expect(status).toBe(0);
  expect(said).toBe("Left out: 2 (counted when their group of five is complete).");
  const parsed = parseBenchmark(printed);
  expect(parsed).toMatchObject({
    ok: true,
    value: { source: "Example Advisory", made: "2026-Q4", overall: { count: 5, median: 2.5 } },
  });
  expect(printed).not.toContain("Organisation");
});

it("it is written to a file, which is kept the next time", async () => {
  const out = join(home, "benchmark.json");
  const first = await told(aFileOf(5), "--agreed", ...SOURCE, "--out", out);
  expect(first).toMatchObject({ status: 0, printed: "", said: "" });
  expect(parseBenchmark(readFileSync(out, "utf8")).ok).toBe(true);
  expect(await told(aFileOf(5), "--agreed", ...SOURCE, "--out", out)).toMatchObject({ status: 1 });
  expect(await told(aFileOf(5), "--agreed", ...SOURCE, "--out", out, "--overwrite")).toMatchObject({ status: 0 });
});

it("four organisations give none", async () => {
  const { status, printed, said } = await told(aFileOf(4), "--agreed", ...SOURCE);
  expect({ status, printed }).toEqual({ status: 1, printed: "" });
  expect(said).toContain("A benchmark needs at least 5 organisations.");
});

it("a file that cannot be read is told, and the others count", async () => {
  const { status, printed, said } = await told(join(home, "missing.json"), aFileOf(5), "--agreed", ...SOURCE);
  expect(status).toBe(1);
  expect(said).toContain("missing.json");
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
  const { status, printed, said } = await told(...args);
  expect({ status, printed }).toEqual({ status: 2, printed: "" });
  expect(said.split("\n")[0]).toContain(says);
});
