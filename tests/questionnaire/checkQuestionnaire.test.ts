import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { questionnaireAsset } from "#node/build/questionnaireAsset.ts";
import { run } from "#node/commands/check.ts";
import { tinyFolder, tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { changed } from "./changed.ts";

const FACET = ["practices", 0, "questions", 0, "facets", 0];
const LONG = ["practices", 0, "questions", 0, "levels", 2, "statement"];

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
  for (const [name, json] of tinyFolder) write(name, JSON.stringify(json));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

it("exits with 0 for a sound folder", async () => {
  write(".DS_Store", "");
  write("notes.md", "Notes.");
  expect(await runCommand([folder()])).toEqual({
    status: 0,
    output: "quick: 2 questions\nfull: 3 questions\n0 errors, 0 warnings",
  });
});

it("exits with 0 for a sound document", async () => {
  write("document.json", JSON.stringify(tinyQuestionnaire));
  expect(await runCommand([join(folder(), "document.json")])).toMatchObject({ status: 0 });
});

it("reports a misspelt facet with file, path and reason, and exits with 1", async () => {
  change("areas/01-rules.json", FACET, "values:caer");
  expect(await runCommand([folder()])).toEqual({
    status: 1,
    output:
      "error    areas/01-rules.json practices[0].questions[0].facets[0]: There is no facet “values:caer”. Did you mean “values:care”?\n" +
      "1 error, 0 warnings",
  });
});

it("prints advice and exits with 0", async () => {
  change("areas/01-rules.json", LONG, "and ".repeat(26));
  const { status, output } = await runCommand([folder()]);
  expect(status).toBe(0);
  expect(output).toContain(
    "warning  areas/01-rules.json practices[0].questions[0].levels[2].statement: This has 26 words",
  );
});

it("--json prints the same as data", async () => {
  change("areas/01-rules.json", FACET, "values:caer");
  const { status, output } = await runCommand([folder(), "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    questionnaire: null,
    errors: [{ file: "areas/01-rules.json", path: FACET, code: "unknownFacet", values: { nearest: "values:care" } }],
    warnings: [],
  });
});

it("reports invalid JSON with its line, first of all", async () => {
  write("areas/02-people.json", "{\n  oops\n}");
  change("areas/01-rules.json", FACET, "values:caer");
  expect((await runCommand([folder()])).output).toBe(
    "error    areas/02-people.json: This is not valid JSON from line 2, column 3 on.\n1 error, 0 warnings",
  );
});

it("reports a missing path", async () => {
  expect(await runCommand([join(folder(), "nowhere")])).toMatchObject({
    status: 1,
    output: expect.stringContaining("nowhere: There is no such file.\n1 error, 0 warnings"),
  });
});

it("--help prints the usage, and exits with 0", async () => {
  expect(await runCommand(["--help"])).toEqual({ status: 0, output: expect.stringMatching(/^Usage/) });
});

it.each([
  { name: "nothing", args: [], says: "Name one PATH." },
  { name: "two paths", args: ["a", "b"], says: "Name one PATH." },
  { name: "an option that is not there", args: ["a", "--yaml"], says: "Unknown option '--yaml'." },
])("reports $name, with the usage", async ({ args, says }) => {
  expect(await runCommand(args)).toEqual({ status: 2, output: expect.stringMatching(`^${says}\n\nUsage`) });
});

it("the build writes minified JSON without the address of a schema", async () => {
  const asset = await questionnaireAsset(home, "tiny");
  const json = asset.ok ? asset.value : "null";
  expect(JSON.parse(json)).toEqual(tinyQuestionnaire);
  expect(json).toBe(JSON.stringify(JSON.parse(json)));
});

it("the build rejects a folder of another name, with file, path and reason", async () => {
  change("questionnaire.json", ["id"], "other");
  const asset = await questionnaireAsset(home, "tiny");
  expect(asset.ok ? "" : asset.error).toContain("questionnaires/tiny/questionnaire.json id: The folder must be named");
});

function folder(): string {
  return join(home, "tiny");
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder(), name)), { recursive: true });
  writeFileSync(join(folder(), name), text);
}

function change(name: string, at: readonly (string | number)[], to: unknown): void {
  write(name, JSON.stringify(changed(tinyFolder.get(name), at, to)));
}

async function runCommand(args: readonly string[]) {
  const lines: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
  vi.spyOn(console, "error").mockImplementation((line) => lines.push(line));
  const status = await run(args);
  return { status, output: lines.join("\n") };
}
