// Builds the app and the command with invented languages: adds the files of a translation to a copy of the project and
// builds it as usual. No code depends on these languages; whatever works for them works for a real one.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";

const root = join(import.meta.dirname, "../..");
const copy = realpathSync(mkdtempSync(join(tmpdir(), "tenspan-pseudo-")));
try {
  for (const name of [
    "src",
    "questionnaires",
    "index.html",
    "LICENSE",
    "package.json",
    "tsconfig.json",
    "vite.config.ts",
    "vite.command.config.ts",
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const { module } = await runnerImport(join(import.meta.dirname, "pseudoFiles.ts"));
  for (const [path, content] of await module.pseudoFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  build("dist-pseudo");
  build("dist-pseudo-command", "-c", "vite.command.config.ts");
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Builds the copy into a folder of the project. */
function build(folder, ...options) {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", ...options, "--outDir", join(root, folder), "--emptyOutDir"];
  process.exitCode ||= spawnSync(process.execPath, args, { cwd: copy, stdio: "inherit" }).status ?? 1;
}
