import { sortedSnapshots } from "#assessment/snapshots.ts";
import { PAPERS } from "#document/choices.ts";
import type { ComparisonOptions } from "#document/composeComparison.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { dayOf } from "#lib/dayOf.ts";
import { isDay } from "#lib/isDay.ts";
import { reportLocales } from "#lib/languages.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { exchangeMessages, LANGUAGES, reportMessages } from "#node/catalogues.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import type { Comparison, ComparisonError, StateToCompare } from "#report/comparison/comparison.ts";
import { type ChosenState, listStates } from "#report/comparison/listStates.ts";
import { createFormatter } from "#report/formatter.ts";
import { comparisonTable, differenceOf } from "./comparisonTable.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { openAll } from "./openAll.ts";
import type { AssessmentInFile } from "./openAssessments.ts";
import { type Options, parseOptions } from "./parseOptions.ts";
import { print, printError, terminalText } from "./print.ts";
import { STANDARD } from "./readInput.ts";
import { errorOfExisting, writeOut } from "./writeOut.ts";

const USAGE = `Usage: tenspan compare FILE… [--snapshots] [--as json|csv|pdf|xlsx] [--out FILE] [--questionnaire FILE]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input.

Compares two to six states of one questionnaire: the whole, its areas and practices, and the top risks. Parts with the
same id are compared, also between versions of the questionnaire.

  --snapshots               also the snapshots of each assessment; with only one assessment, they are always compared
  --as json|csv|pdf|xlsx    the format (default: json). json has unrounded values; csv has four decimals,
                            a row for each part and a column for each state; pdf is a report for a board; xlsx is a
                            workbook of tables with the radar as a chart
  --out FILE                the file to write (default: standard output)
  --paper a4|letter, --classification TEXT, --prepared-by TEXT, --date YYYY-MM-DD, --language en-GB
                            as for report, for pdf and xlsx
  --overwrite               replace existing files; without it, they are kept
  --questionnaire FILE      the questionnaire of a FILE that does not contain it, if it is not built in: a folder or one
                            document; can be repeated

A FILE that cannot be read is left out and reported on standard error.

${EXIT_CODES}`;

const FORMATS = ["json", "csv", "pdf", "xlsx"];

/** `compare FILE…`: prints how two to six states differ. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, {
    texts: ["as", "out", ...LAYOUT],
    lists: ["questionnaire"],
    flags: ["snapshots", "overwrite"],
  });
  const format = options.ok ? (options.value.text("as") ?? "json") : "json";
  if (!options.ok || options.value.files.length === 0 || !FORMATS.includes(format)) {
    const error = options.ok
      ? FORMATS.includes(format)
        ? ""
        : `--as ${format} is not one of: ${FORMATS.join(", ")}.`
      : options.error;
    printError(error === "" ? USAGE : `${error}\n\n${USAGE}`);
    return MISUSED;
  }
  const { flag, text } = options.value;
  const layout = readLayout(options.value);
  if (!layout.ok) {
    printError(layout.error);
    return MISUSED;
  }
  const out = text("out") ?? STANDARD;
  const existing = errorOfExisting(out, flag("overwrite"));
  if (existing !== null) {
    printError(existing);
    return FAILED;
  }
  const opened = await openAll(options.value);
  if (opened === null) return FAILED;
  const states = statesOf(opened.found, flag("snapshots") || opened.found.length === 1);
  const content = await writeComparison(states, format, layout.value);
  if (content === null) return FAILED;
  const written = await writeOut(out, content, flag("overwrite"));
  if (!written.ok) printError(written.error);
  return opened.complete && written.ok ? DONE : FAILED;
}

/** The snapshots of each assessment before it, if they are wanted, the oldest first. */
function statesOf(found: readonly AssessmentInFile[], withSnapshots: boolean): readonly ChosenState[] {
  return found.flatMap(({ file, assessment, questionnaire }) => {
    const snapshots = withSnapshots ? sortedSnapshots(assessment) : [];
    const name = (assessment.title ?? "").trim() || assessment.subject.organisation;
    return [...snapshots, null].map((snapshot) => ({
      name,
      assessment,
      questionnaire,
      snapshot,
      key: [file, assessment.id, ...(snapshot === null ? [] : [snapshot.id])].join(" "),
    }));
  });
}

/** The options of the layout of a file. */
const LAYOUT = ["paper", "classification", "prepared-by", "date", "language"] as const;

/** Reads the layout of a file, or returns an error message. */
function readLayout({ text }: Options): Result<ComparisonOptions, string> {
  const [paper = "a4", date = dayOf(new Date()), language = "en-GB"] = [text("paper"), text("date"), text("language")];
  const [size, locale] = [
    PAPERS.find((one) => one === paper),
    reportLocales(LANGUAGES).find((one) => one === language),
  ];
  if (size === undefined) return err(`--paper ${paper} is not one of: ${PAPERS.join(", ")}.`);
  if (locale === undefined) return err(`--language ${language} is not one of: ${reportLocales(LANGUAGES).join(", ")}.`);
  if (!isDay(date)) return err(`--date ${date} is not a date: write it as 2026-01-31.`);
  const [classification = "", preparedBy = ""] = [text("classification"), text("prepared-by")];
  return ok({ paper: size, language: locale, date, classification, preparedBy });
}

/** Returns the comparison in a format, or prints why there is none and returns null. */
async function writeComparison(
  chosen: readonly ChosenState[],
  format: string,
  options: ComparisonOptions,
): Promise<Uint8Array | string | null> {
  const { language } = options;
  const formatter = createFormatter(language, reportMessages.of(language));
  const states = listStates(chosen, formatter);
  const built = buildComparison(states, formatter);
  if (!built.ok) {
    const list = built.error.kind === "otherQuestionnaires" ? formatter.list(built.error.titles) : "";
    const names = states.map(({ name, date }) => `  ${name} (${formatter.date(date)})`);
    const there = names.length === 0 ? [] : [names.length === 1 ? "There is:" : "There are:", ...names];
    const lines = [formatter.text(`comparison.${built.error.kind}`, { list }), ...hintOn(built.error), ...there];
    printError(lines.join("\n"));
    return null;
  }
  if (format === "csv") return writeCsv(comparisonTable(built.value), { separator: ",", decimal: "." });
  if (format === "pdf") {
    const { comparisonPdf } = await import("./comparisonPdf.ts");
    return comparisonPdf(built.value, formatter, options);
  }
  if (format === "xlsx") {
    const { exportComparison } = await import("#exchange/comparison/exportComparison.ts");
    const messages = exchangeMessages.of(language);
    const made = await exportComparison({ ...options, comparison: built.value, format, messages });
    return made.kind === "file" ? made.content : null;
  }
  return terminalText(`${comparisonJson(built.value, states, chosen)}\n`);
}

/** Returns the comparison as JSON with unrounded values. */
function comparisonJson(
  comparison: Comparison,
  states: readonly StateToCompare[],
  chosen: readonly ChosenState[],
): string {
  const { title, notes, finding, nodes, sharedRisks, otherRisks } = comparison;
  const compared = comparison.states.map(({ label, value, level }, index) => ({
    label,
    date: states[index]?.date,
    value,
    level,
    assessment: states[index]?.assessment.id,
    snapshot: chosen[index]?.snapshot?.id ?? null,
  }));
  const each = nodes.map(({ id, kind, number, title: name, values }) => ({
    id,
    kind,
    number,
    title: name,
    values: values.map(({ value }) => value),
    levels: values.map(({ level }) => level),
    difference: differenceOf(values.map(({ value }) => value)),
  }));
  const topRisks = [...sharedRisks, ...otherRisks];
  return JSON.stringify({ title, finding, notes, states: compared, nodes: each, topRisks }, null, 2);
}

function hintOn({ kind }: ComparisonError): readonly string[] {
  return kind === "tooFew" ? ["Name another FILE, or an assessment that has snapshots."] : [];
}
