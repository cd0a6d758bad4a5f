import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createFileNamer } from "#assessment/createFileNamer.ts";
import { fileName } from "#assessment/fileName.ts";
import type { Logo } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { reportMessages } from "#node/catalogues.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import { catchFileError } from "./catchFileError.ts";
import { accepts, type Destination, folderOf, readDestination } from "./destination.ts";
import { DONE, FAILED, MISUSED } from "./exitCodes.ts";
import type { MakeArguments } from "./makeArguments.ts";
import type { TaskResult } from "./makeTask.ts";
import { type AssessmentInFile, openAssessments } from "./openAssessments.ts";
import { print, printBytes, printError } from "./print.ts";
import { STANDARD } from "./readInput.ts";
import { readNamedQuestionnaires } from "./readNamedQuestionnaires.ts";
import { sinceSnapshot } from "./sinceSnapshot.ts";
import { formatOutcome, INITIAL_OUTCOME, NOTHING_SENTENCES, type TaskOutcome } from "./taskOutcome.ts";
import { createTaskRunner, type TaskRunner } from "./taskRunner.ts";
import { errorOfExisting, writeError } from "./writeOut.ts";
import { writeFolder, writeWhole } from "./writeWhole.ts";

/** Runs a command that makes files from saved assessments; returns the exit status. */
export async function runMakeCommand(
  args: readonly string[],
  usage: string,
  asked: Result<MakeArguments, string>,
): Promise<number> {
  if (args.includes("--help")) {
    print(usage);
    return DONE;
  }
  const brand = asked.ok ? await readBrand(asked.value) : asked;
  if (!asked.ok || !brand.ok) {
    const error = asked.ok ? (brand.ok ? "" : brand.error) : asked.error;
    printError(`${error}\n\n${usage.split("\n", 1)[0]}   (--help lists all options)`);
    return MISUSED;
  }
  const { logo, wordTemplate } = brand.value;
  const out = readDestination(asked.value.out);
  return makeFiles({ ...asked.value, out, wordTemplate, choices: { ...asked.value.choices, logo } });
}

type Brand = { readonly logo: Logo | null; readonly wordTemplate: Uint8Array | null };

/** Reads the files of the client's look. */
async function readBrand({ logo, template }: MakeArguments): Promise<Result<Brand, string>> {
  const read = await readLogoFile(logo);
  const wordTemplate = await readTemplateFile(template);
  if (!read.ok) return read;
  return wordTemplate.ok ? ok({ logo: read.value, wordTemplate: wordTemplate.value }) : wordTemplate;
}

async function readTemplateFile(path: string | null): Promise<Result<Uint8Array | null, string>> {
  if (path === null) return ok(null);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return err(`--template ${path} cannot be read.`);
  const { checkTemplate } = await import("#exchange/word/checkTemplate.ts");
  const template = await checkTemplate(new Uint8Array(bytes));
  return template.ok ? ok(new Uint8Array(bytes)) : err(`--template ${path}: ${NOTHING_SENTENCES[template.error]}`);
}

type MakeRequest = Omit<MakeArguments, "out"> & Pick<Brand, "wordTemplate"> & { readonly out: Destination };

async function makeFiles(asked: MakeRequest): Promise<number> {
  const { files, formats, out, json, quiet } = asked;
  if (out.kind === "file" && files.length * formats.length > 1) {
    printError(`${nameOf(out)} takes one file: name one FILE and one format.`);
    return MISUSED;
  }
  const builtIn = await assets.builtIn();
  const named = await readNamedQuestionnaires(asked.questionnaires, builtIn);
  if (!named.ok) {
    printError(named.error);
    return FAILED;
  }
  if (out.path !== STANDARD && !(await makeFolder(folderOf(out)))) return FAILED;
  const runner = createTaskRunner(files.length * formats.length);
  const started = await startAll(asked, { builtIn, named: named.value }, runner);
  const outcomes: TaskOutcome[] = [];
  for (const [index, one] of started.entries()) {
    const outcome = await one;
    outcomes.push(outcome);
    const isNews = outcome.error !== null || outcome.lacked.length > 0;
    const place = outcome.assessment === null ? "" : `${index + 1} of ${started.length}: `;
    if (!quiet || isNews) printError(place + formatOutcome(outcome));
  }
  await runner.close();
  if (json) print(JSON.stringify(outcomes, null, 2));
  return outcomes.every(({ error }) => error === null) ? DONE : FAILED;
}

/** The built-in questionnaires, and those named in the arguments. */
type QuestionnaireSources = { readonly builtIn: readonly Questionnaire[]; readonly named: readonly Questionnaire[] };

/** Opens the files one after the other, and starts their tasks at once. */
async function startAll(
  asked: MakeRequest,
  { builtIn, named }: QuestionnaireSources,
  runner: TaskRunner,
): Promise<readonly Promise<TaskOutcome>[]> {
  const giveName = createFileNamer();
  const fileNameOf = ({ assessment }: AssessmentInFile) =>
    giveName(fileName(assessment, "", asked.date, asked.choices.edition).replace(/\.$/, ""));
  const started: Promise<TaskOutcome>[] = [];
  for (const file of asked.files) {
    const opened = await openAssessments(file, [...builtIn, ...named]);
    const found = opened.ok ? opened.value : [];
    const error = opened.ok ? tooMany(file, found, asked) : opened.error;
    if (error !== null) started.push(Promise.resolve({ ...INITIAL_OUTCOME, file, error }));
    else
      for (const one of found) {
        const since = sinceSnapshot(one.assessment, asked.since);
        const opened = since.ok ? { ...one, assessment: since.value } : one;
        started.push(
          ...(since.ok
            ? startOne(opened, fileNameOf(opened), asked, named, runner)
            : [Promise.resolve({ ...INITIAL_OUTCOME, file, error: `${file}: ${since.error}` })]),
        );
      }
  }
  return started;
}

function tooMany(file: string, found: readonly AssessmentInFile[], { out }: MakeRequest): string | null {
  if (out.kind === "folder" || found.length <= 1) return null;
  return `${file}: it contains ${found.length} assessments. ${nameOf(out)} takes one file.`;
}

function nameOf({ path }: Destination): string {
  return path === STANDARD ? "Standard output" : `--out ${path}`;
}

function startOne(
  opened: AssessmentInFile,
  name: string,
  asked: MakeRequest,
  questionnaires: readonly Questionnaire[],
  runner: TaskRunner,
): Promise<TaskOutcome>[] {
  const { choices, date, timeZone, wordTemplate } = asked;
  const { file, assessment } = opened;
  const made = new Date().toISOString();
  return asked.formats.map(async (format) => {
    const task = { format, assessment, questionnaires, choices, date, timeZone, made, wordTemplate };
    const existing = asked.out.kind === "file" ? errorOfExisting(asked.out.path, asked.overwrite) : null;
    const written = existing === null ? await writeMade(await runner.run(task), name, asked) : { error: existing };
    return { ...INITIAL_OUTCOME, file, assessment: assessment.id, format, ...written };
  });
}

async function writeMade(
  made: TaskResult,
  name: string,
  { out, overwrite }: MakeRequest,
): Promise<Partial<TaskOutcome>> {
  if (made.kind === "nothing") return { error: NOTHING_SENTENCES[made.reason] };
  if (made.kind === "failed") return { error: `no file: something in it could not be written (${made.message}).` };
  const contents = made.kind === "file" ? [made.content] : made.files.map(({ content }) => content);
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const lacked = made.kind === "file" ? made.lacked : [];
  if (out.kind === "file" && made.kind === "folder")
    return { error: "this format is a folder of files: name a folder with --out." };
  if (!accepts(out, made.extension)) return { error: `${nameOf(out)} is not a name for a .${made.extension} file.` };
  if (out.path === STANDARD && made.kind === "file") {
    await printBytes(made.content);
    return { path: STANDARD, bytes, lacked };
  }
  const ownName = `${name}${made.kind === "file" ? "." : "-"}${made.extension}`;
  const path = out.kind === "file" ? out.path : join(out.path, ownName);
  const written = await catchFileError(path, () =>
    made.kind === "file" ? writeWhole(path, made.content, overwrite) : writeFolder(path, made.files, overwrite),
  );
  if (written.ok) return { path, bytes, lacked };
  return { error: writeError(path, written.error.values["reason"]) };
}

/** Creates the folder and its parents, or prints why it cannot. */
async function makeFolder(path: string): Promise<boolean> {
  const made = await catchFileError(path, () => mkdir(path, { recursive: true }));
  if (!made.ok)
    printError(`--out ${path} is not a folder, and no folder can be created there (${made.error.values["reason"]}).`);
  return made.ok;
}

async function readLogoFile(path: string | null): Promise<Result<Logo | null, string>> {
  if (path === null) return ok(null);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return err(`--logo ${path} cannot be read.`);
  const logo = await readLogo(new Uint8Array(bytes));
  return logo.ok
    ? logo
    : err(`--logo ${path}: ${createFormatter("en", reportMessages.of("en")).text(`logo.${logo.error}`)}`);
}
