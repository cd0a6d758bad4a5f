// Reports by the command: the wall time and peak memory of a whole process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SAMPLE = "questionnaires/samples/northmoor-mutual.json";

/** Prints the peak memory of the process, and of none that it starts, as its last line on standard error. */
const TELL_MEMORY = `data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))`;

/** The built command in this build; the baseline has only the script that compiles the source first. */
const commands = {
  now: ["dist-command/tenspan.js", "report"],
  before: ["src/node/run.mjs", "report"],
};

/** Returns seconds and peak megabytes of a command that makes the board's reports of these files. */
function makeReports(folder, build, files) {
  const out = mkdtempSync(join(tmpdir(), "tenspan-benchmark-"));
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", TELL_MEMORY, ...commands[build], ...files, "--out", out, "--date", "2026-11-23"],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const seconds = (performance.now() - started) / 1000;
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)[1]) / 1024 };
}

/** Returns a measurement of the first report of the sample, in seconds. */
export const firstReport = (folder, build) => makeReports(folder, build, [SAMPLE]).seconds;

/** Returns a measurement of reports of this many copies of the sample; the peak memory is kept in `memory`. */
export function manyReports(root, count) {
  const copies = mkdtempSync(join(tmpdir(), "tenspan-benchmark-"));
  const sample = JSON.parse(readFileSync(join(root, SAMPLE), "utf8"));
  const files = Array.from({ length: count }, (_, index) => {
    const file = join(copies, `${index}.json`);
    const subject = { ...sample.subject, organisation: `Organisation ${index}` };
    writeFileSync(file, JSON.stringify({ ...sample, id: `copy-${index}`, subject }));
    return file;
  });
  const memory = { now: [], before: [] };
  const measure = (folder, build) => {
    const { seconds, megabytes } = makeReports(folder, build, files);
    memory[build].push(megabytes);
    return seconds;
  };
  return { measure, memory };
}
