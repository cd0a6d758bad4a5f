import { basename } from "node:path";
import { withAnswers } from "#assessment/changes.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import type { Sheet } from "#exchange/sheet/sheet.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { exchangeMessages } from "#node/catalogues.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { formatImport } from "./formatImport.ts";
import { formatProblem } from "./formatProblem.ts";
import { type AssessmentInFile, openAssessments } from "./openAssessments.ts";
import { type Options, parseOptions } from "./parseOptions.ts";
import { print, printError } from "./print.ts";
import { readInput, STANDARD } from "./readInput.ts";
import { readNamedQuestionnaires } from "./readNamedQuestionnaires.ts";
import { errorOfExisting, writeOut } from "./writeOut.ts";

const USAGE = `Usage: tenspan import SHEET --into FILE --out FILE [options]
SHEET is a workbook (XLSX) or a CSV file with answers, as \`tenspan export --as template\` writes it, or one of your own with
a column that names the questions; - is standard input. FILE is a saved assessment (format assessment/1).

Imports the answers into a copy of the assessment, and lists on standard error what changed cell by cell, and which
cells were left out and why. Empty cells change nothing.

  --into FILE               the assessment to add the answers to; this file is not changed
  --out FILE                the file to write; - is standard output
  --dry-run                 list what would change, and write nothing
  --empty-removes           an empty cell removes the value in the assessment
  --questionnaire FILE      as for score; can be repeated
  --overwrite               replace an existing file
  --quiet                   list only what was left out

${EXIT_CODES}
It is 1 if cells were left out; the rest is imported.`;

/** `import SHEET --into FILE --out FILE`: imports answers from a spreadsheet. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, {
    texts: ["into", "out"],
    lists: ["questionnaire"],
    flags: ["dry-run", "empty-removes", "overwrite", "quiet"],
  });
  const wrong = options.ok ? misuse(options.value) : options.error;
  if (!options.ok || wrong !== null) {
    printError(`${wrong}\n\n${USAGE}`);
    return MISUSED;
  }
  const done = await importAnswers(options.value);
  if (!done.ok) printError(done.error);
  return done.ok && done.value === 0 ? DONE : FAILED;
}

function misuse({ files, text, flag }: Options): string | null {
  if (files.length !== 1) return "Name one SHEET.";
  if (text("into") === undefined) return "Name the assessment with --into.";
  if (text("into") === STANDARD && files[0] === STANDARD) return "Standard input can be read only once.";
  return text("out") === undefined && !flag("dry-run") ? "Name the file to be written with --out." : null;
}

/** Imports the answers and returns how many cells were left out. */
async function importAnswers({ files, text, list, flag }: Options): Promise<Result<number, string>> {
  const sheetName = files[0] ?? "";
  const existing = flag("dry-run") ? null : errorOfExisting(text("out") ?? "", flag("overwrite"));
  if (existing !== null) return err(existing);
  const target = await openTarget(text("into") ?? "", list("questionnaire"));
  if (!target.ok) return target;
  const sheets = await openSheet(sheetName);
  if (!sheets.ok) return sheets;
  const { assessment, questionnaire } = target.value;
  const exchangeText = createExchangeFormatter("en", exchangeMessages.of("en"));
  const { sheets: shown, best, words } = openSheets(sheets.value, questionnaire, exchangeText);
  const sheet = shown[best] ?? { name: "", rows: [] };
  const found = findColumns(sheet, questionnaire, words);
  if (found.columns.question === null) return err(`${sheetName}: no column names a question of this questionnaire.`);
  const rules = { ...found, words, max: questionnaire.scale.length - 1, emptyRemoves: flag("empty-removes") };
  const preview = previewAnswers(assessment, questionnaire, sheet, rules);
  const lines = formatImport(preview, exchangeText, flag("quiet"));
  if (lines !== "") printError(lines);
  if (!flag("dry-run")) {
    const changes = new Map(preview.rows.map(({ question, change }) => [question.id, change]));
    const changed = assessmentText(withAnswers(assessment, changes, new Date().toISOString()));
    const written = await writeOut(text("out") ?? "", changed, flag("overwrite"));
    if (!written.ok) return written;
  }
  return ok(preview.problems.length);
}

async function openTarget(file: string, named: readonly string[]): Promise<Result<AssessmentInFile, string>> {
  const builtIn = await assets.builtIn();
  const known = await readNamedQuestionnaires(named, builtIn);
  if (!known.ok) return known;
  const opened = await openAssessments(file, [...builtIn, ...known.value]);
  if (!opened.ok) return opened;
  const [only, ...more] = opened.value;
  if (only === undefined || more.length > 0)
    return err(`${file}: it must contain exactly one assessment, whose questionnaire is known.`);
  return ok(only);
}

async function openSheet(file: string): Promise<Result<readonly Sheet[], string>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return err(formatProblem(bytes.error));
  const read = await readSheets(bytes.value, basename(file));
  if (read.ok) return read;
  const { kind, ...values } = read.error;
  if (kind === "missingPart") return err(`${file}: a part of the program could not be loaded.`);
  return err(`${file}: ${createExchangeFormatter("en", exchangeMessages.of("en"))(`sheetError.${kind}`, values)}`);
}
