import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Names and paths of third-party programs; `npm run check:pdf` installs those that Debian has. */
const JAVA_FILES = process.env["JAVA_SHARE"] ?? "/usr/share/java";
const PDFBOX = ["pdfbox2", "pdfbox2-tools", "fontbox2", "commons-logging"].map((name) =>
  join(JAVA_FILES, `${name}.jar`),
);
/** Debian's Python, even if another one is first in the path. */
const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** Returns true if a program can be started. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

export function hasPdfBox(): boolean {
  return isInstalled("javac") && PDFBOX.every((jar) => existsSync(jar));
}

export function hasPdfMiner(): boolean {
  return spawnSync(PYTHON, ["-c", "import pdfminer.high_level"], { stdio: "ignore" }).status === 0;
}

/** Java runs each program for a second, too short to gain from compiling code well or collecting garbage in parallel. */
const SHORT_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

/** Runs a program and returns its output. Throws its error output if it fails. */
export function run(program: string, args: readonly string[]): string {
  const env = { ...process.env, JAVA_TOOL_OPTIONS: SHORT_JAVA };
  const { stdout, stderr, status, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26, env });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? stderr}`);
  return stdout;
}

let compiled: string | null = null;

export function runPdfBox(...args: readonly string[]): string {
  const source = join(import.meta.dirname, "PdfBox.java");
  if (compiled === null) {
    const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
    run("javac", ["-cp", PDFBOX.join(delimiter), "-d", folder, source]);
    compiled = folder;
  }
  return run("java", ["-cp", [...PDFBOX, compiled].join(delimiter), "PdfBox", ...args]);
}

export function runPdfMiner(file: string): string {
  return run(PYTHON, [
    "-c",
    "import sys; from pdfminer.high_level import extract_text_to_fp as read; read(open(sys.argv[1], 'rb'), sys.stdout.buffer)",
    file,
  ]);
}
