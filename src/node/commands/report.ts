import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileName } from "#assessment/fileName.ts";
import { readFace } from "#pdf/fonts/face.ts";
import { lackedLetters } from "#pdf/text/lackedLetters.ts";
import { type Alphabet, alphabetOf, type Fonts } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";
import { dayOf } from "#lib/dayOf.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Logo } from "#document/brand/logo.ts";
import { methodFor } from "#pdf/methodFor.ts";
import { composeReport } from "#document/composeReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { print, printError } from "./print.ts";
import { type OpenedFiles, openAssessments } from "./openAssessments.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import { type ReportArguments, readArguments } from "./reportArguments.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readOrProblem } from "#node/readOrProblem.ts";

const USAGE = `Usage: npm run --silent report -- FILE… [options]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1). Makes the report of each as a
PDF, byte for byte the one that the Report screen gives for the same choices, but for letters that its own faces lack
(Chinese, Arabic, Thai, emoji): the screen paints them with the fonts of its device. Here an empty box stands for each,
which is told.

  --edition board|full      what it says; board where nothing is chosen
  --out DIR                 where the PDFs go, made if it is not there; this folder where nothing is chosen
  --paper a4|letter         the paper that is usual where --language is spoken, where nothing is chosen
  --language en-GB          how dates and numbers are written: en-GB, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA
  --classification TEXT     the marking on every page, such as TLP:AMBER
  --prepared-by TEXT        who made it
  --carry everything|answers|nothing
                            what travels inside: the whole assessment, its answers without notes, links and owners, or
                            nothing; answers in the board edition, everything in the full one where nothing is chosen
  --accent #rrggbb          the client's colour
  --logo FILE               the client's logo: PNG, JPEG or SVG
  --date YYYY-MM-DD         the date on it; today where nothing is chosen
  --time-zone Europe/Berlin where the moments of snapshots fall on a day; this computer's where nothing is chosen
  --overwrite               replace a PDF that is there already; without it, it stays as it is

A report is called ORGANISATION-EDITION-report-DATE.pdf. What cannot be read or written is told on standard error and
left out, the others are made; the exit status is then 1.`;

/** `report FILE…`: makes the reports of saved assessments. 0 when every one was written, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return 0;
  }
  const asked = readArguments(args, dayOf(new Date()));
  const logo = asked.ok ? await readLogoFile(asked.value.logo) : asked;
  if (!asked.ok || !logo.ok) {
    printError(
      `${asked.ok ? (logo.ok ? "" : logo.error) : asked.error}\n\n${USAGE.split("\n", 1)[0]}   (--help tells all)`,
    );
    return 1;
  }
  const made = await makeAll({ ...asked.value, choices: { ...asked.value.choices, logo: logo.value } });
  return made ? 0 : 1;
}

/** Makes every report; whether each was written. */
async function makeAll(asked: ReportArguments): Promise<boolean> {
  const [builtIn, latin, wide] = await Promise.all([readBuiltIn(), subsetFonts("latin"), subsetFonts("wide")]);
  const opened = await Promise.all(asked.files.map((file) => openAssessments(file, builtIn)));
  for (const one of opened) if (!one.ok) printError(one.error);
  const found = opened.flatMap((one) => (one.ok ? one.value : []));
  const names = nameAll(found, asked);
  if (found.length > 0 && !(await makeFolder(asked.out))) return false;
  let failed = 0;
  for (const [index, one] of found.entries()) {
    const path = join(asked.out, names[index] ?? "");
    const written = await makeOne(one, path, asked, { latin, wide });
    if (!written.ok) failed += 1;
    printError(`${index + 1} of ${found.length}: ${one.file} → ${written.ok ? written.value : written.error}`);
  }
  return failed === 0 && opened.every((one) => one.ok);
}

/** Makes the folder with those above it, or tells why not. */
async function makeFolder(path: string): Promise<boolean> {
  const made = await readOrProblem(path, () => mkdir(path, { recursive: true }));
  if (!made.ok) printError(`--out ${path} is no folder and cannot be made one (${made.error.values["reason"]}).`);
  return made.ok;
}

/** Writes a report and says what was written, or why not. */
async function makeOne(
  found: OpenedFiles,
  path: string,
  asked: ReportArguments,
  fonts: Readonly<Record<Alphabet, Fonts>>,
): Promise<Result<string, string>> {
  const { choices, date, timeZone, overwrite } = asked;
  const { assessment, match } = found;
  const job = { questionnaire: match.questionnaire, assessment, choices, date, timeZone };
  try {
    const document = composeReport(job, english, methodFor(job));
    const faces = fonts[alphabetOf(document)];
    const bytes = renderPdf(document, faces);
    await writeFile(path, bytes, { flag: overwrite ? "w" : "wx" });
    const lacked = lackedLetters(document, { sans: readFace(faces.sans) });
    return ok(`${path} (${Math.round(bytes.length / 1024)} kB)${boxesSentence(lacked)}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The others are made all the same.
    if (!("code" in error)) return err(`no PDF: something in it could not be set on a page (${error.message}).`);
    if (error.code === "EEXIST") return err(`${path} is there already and stays as it is; --overwrite replaces it.`);
    return err(`${path} cannot be written (${error.code}).`);
  }
}

/** Letters that are named; who has one of them knows which text it is. */
const NAMED = 10;

/** That boxes stand for letters, and for which; nothing where there are none. */
function boxesSentence(lacked: readonly string[]): string {
  if (lacked.length === 0) return "";
  const more = lacked.length > NAMED ? ` and ${lacked.length - NAMED} more` : "";
  const named = `${lacked.slice(0, NAMED).join(" ")}${more}`;
  return `\n  The faces of the report lack ${named}: an empty box stands for each. The Report screen paints them.`;
}

/** A name for each report; of two that would have the same the second is numbered. */
function nameAll(found: readonly OpenedFiles[], { date, choices }: ReportArguments): readonly string[] {
  const taken = new Set<string>();
  return found.map(({ assessment }) => {
    const name = fileName(assessment, "pdf", date, choices.edition);
    let free = name;
    for (let number = 2; taken.has(foldName(free)); number++) free = name.replace(/\.pdf$/, `-${number}.pdf`);
    taken.add(foldName(free));
    return free;
  });
}

/** Names that file systems may take for one. */
function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

async function readLogoFile(path: string | null): Promise<Result<Logo | null, string>> {
  if (path === null) return ok(null);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return err(`--logo ${path} cannot be read.`);
  const logo = await readLogo(new Uint8Array(bytes));
  return logo.ok ? logo : err(`--logo ${path}: ${createFormatter("en", english).text(`logo.${logo.error}`)}`);
}
