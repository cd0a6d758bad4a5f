/*
 * The entry point of developer commands: `node src/node/run.mjs COMMAND …` calls `run` of `commands/COMMAND.ts`. Vite
 * compiles it with the project's configuration, so a command is TypeScript and imports the product's modules.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadConfigFromFile, runnerImport } from "vite";

const [command = "", ...args] = process.argv.slice(2);
const file = join(import.meta.dirname, `commands/${command}.ts`);

async function load() {
  if (!/^[a-z-]+$/.test(command) || !existsSync(file)) return {};
  const loaded = await loadConfigFromFile({ command: "serve", mode: "production" });
  const { plugins, resolve } = loaded.config;
  return (await runnerImport(file, { plugins, resolve })).module;
}

// Files in the folder that are not commands do not export `run`.
const { run } = await load();
if (run === undefined)
  console.error(`There is no command “${command.replace(/[^ -~]/g, "?")}”. Usage: node src/node/run.mjs COMMAND …`);
process.exitCode = run === undefined ? 1 : await run(args);
