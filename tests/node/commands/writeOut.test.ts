import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run as benchmark } from "#node/commands/benchmark.ts";
import { run as compare } from "#node/commands/compare.ts";
import { run as importAnswers } from "#node/commands/import.ts";
import { run as open } from "#node/commands/open.ts";
import { run as seal } from "#node/commands/seal.ts";
import { runInProcess } from "./runInProcess.ts";
import { testFolder } from "./testFolder.ts";

const folder = testFolder();

it.each([
  { name: "seal", run: seal, options: ["--passphrase-file", "absent"] },
  { name: "open", run: open, options: ["--passphrase-file", "absent"] },
  { name: "compare", run: compare, options: [] },
  { name: "benchmark", run: benchmark, options: ["--agreed", "--source", "Example Advisory"] },
  { name: "import", run: importAnswers, options: ["--into", "absent"] },
])("$name notices before any work that its file exists", async ({ run, options }) => {
  const out = folder.write("out", "mine");
  const { status, stderr } = await runInProcess(run, ["absent", ...options, "--out", out]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `${out} already exists and was kept; --overwrite replaces it.`,
  });
  expect(readFileSync(out, "utf8")).toBe("mine");
});
