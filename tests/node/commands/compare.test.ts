import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { run } from "#node/commands/compare.ts";
import { runInProcess } from "./runInProcess.ts";
import { testFolder } from "./testFolder.ts";

const SAMPLE = join(import.meta.dirname, "../../../questionnaires/samples/northmoor-mutual.json");
const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));

const folder = testFolder();

/** A file of another organisation, with other things changed. */
function another(name: string, rest: object = {}): string {
  return folder.write(name, JSON.stringify({ ...sample, id: name, title: name, ...rest }));
}

const runCommand = (...args: readonly string[]) => runInProcess(run, args);

const shape = z.object({
  states: z.array(z.object({ label: z.string(), snapshot: z.nullable(z.string()), value: z.nullable(z.number()) })),
  nodes: z.array(
    z.object({ id: z.string(), values: z.array(z.nullable(z.number())), difference: z.nullable(z.number()) }),
  ),
});

it("one assessment is compared with its snapshots", async () => {
  const { status, printed } = await runCommand(SAMPLE);
  const { states, nodes } = shape.parse(JSON.parse(printed));
  expect(status).toBe(0);
  expect(states.map(({ label }) => label)).toEqual(["March 2026", "Today"]);
  expect(states.map(({ value }) => value?.toFixed(4))).toEqual(["2.1011", "2.5661"]);
  expect(nodes).toHaveLength(40);
  for (const { values, difference } of nodes) {
    const [then = null, now = null] = values;
    expect(difference).toBe(then === null || now === null ? null : Math.abs(now - then));
  }
});

it("several are compared as they are, with a column each in the CSV", async () => {
  const { status, printed } = await runCommand(SAMPLE, another("Brook"), "--as", "csv");
  const [head = "", first = ""] = printed.split("\r\n");
  expect(status).toBe(0);
  expect(head).toBe("\ufeffkind,id,number,title,Northmoor Mutual,Brook,difference");
  expect(first).toMatch(/^overall,overall,,.*,2\.\d+,2\.\d+,0$/);
});

it.each([
  { name: "a file without snapshots alone", names: ["a"], said: "at least two states", state: "Today" },
  { name: "too many states", names: [..."abcdefg"], said: "At most six states", state: "g" },
])("$name is refused with the states there are", async ({ names, said, state }) => {
  const result = await runCommand(...names.map((name) => another(name, { snapshots: [] })));
  expect(result.status).toBe(1);
  expect(result.printed).toBe("");
  expect(result.stderr).toContain(said);
  expect(result.stderr).toContain(`  ${state} (20 November 2026)`);
});

it("a file that cannot be read, alone, is refused without an empty list of states", async () => {
  const { status, stderr } = await runCommand(folder.write("none", "{}"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/Name another FILE, or an assessment that has snapshots\.\s*$/);
});

it("reports what cannot be read, and compares the others", async () => {
  const { status, printed, stderr } = await runCommand(SAMPLE, folder.path("missing.json"), another("Brook"));
  expect(status).toBe(1);
  expect(stderr).toContain("missing.json");
  expect(shape.parse(JSON.parse(printed)).states).toHaveLength(2);
});

it.each(["pdf", "xlsx"])("a comparison is written as %s, and an existing file is kept", async (format) => {
  const out = folder.path(`out.${format}`);
  const args = [SAMPLE, "--as", format, "--out", out, "--date", "2026-11-29"];
  expect(await runCommand(...args)).toEqual({ status: 0, printed: "", stderr: "" });
  const written = readFileSync(out);
  expect(written.subarray(0, 2).toString()).toBe(format === "pdf" ? "%P" : "PK");
  const again = await runCommand(...args);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("already exists");
  expect((await runCommand(...args, "--overwrite")).status).toBe(0);
  expect(readFileSync(out)).toEqual(written);
});

it.each([{ args: [] }, { args: [SAMPLE, "--as", "xml"] }, { args: [SAMPLE, "--what"] }])(
  "$args cannot be followed",
  async ({ args }) => {
    const { status, stderr } = await runCommand(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: tenspan compare");
  },
);
