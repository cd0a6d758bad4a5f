import { sortedSnapshots } from "#assessment/snapshots.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { reportMessages } from "#node/catalogues.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import type { ComparisonError } from "#report/comparison/comparison.ts";
import { type ChosenState, listStates } from "#report/comparison/listStates.ts";
import { createFormatter } from "#report/formatter.ts";
import { comparisonTable, differenceOf } from "./comparisonTable.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { type OpenedFiles, openAssessments } from "./openAssessments.ts";
import { parseOptions } from "./parseOptions.ts";
import { print, printBytes, printError } from "./print.ts";
import { readNamed } from "./readNamed.ts";

const USAGE = `Usage: tenspan compare FILE… [--snapshots] [--as json|csv] [--questionnaire FILE]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input.

Puts two to six states of one questionnaire beside each other: the whole, its areas and practices, and the top risks. What
has the same id is compared, also between versions of the questionnaire.

  --snapshots               the snapshots of each assessment, too; where there is one assessment, they are always compared
  --as json|csv             how it is printed; json where nothing is chosen. Values are not rounded: json has them whole,
                            csv with four decimals, with a row each and a column for each state
  --questionnaire FILE      the questionnaire of a FILE that neither holds it nor has one that comes with the product: a
                            folder or one document; may stand several times

A FILE that cannot be read is told on standard error and left out.

${EXIT_CODES}`;

const FORMATS = ["json", "csv"];

/** `compare FILE…`: prints how two to six states differ. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, { texts: ["as"], lists: ["questionnaire"], flags: ["snapshots"] });
  const format = options.ok ? (options.value.text("as") ?? "json") : "json";
  if (!options.ok || options.value.files.length === 0 || !FORMATS.includes(format)) {
    const trouble = options.ok
      ? FORMATS.includes(format)
        ? ""
        : `--as ${format} is none of: json, csv.`
      : options.error;
    printError(trouble === "" ? USAGE : `${trouble}\n\n${USAGE}`);
    return MISUSED;
  }
  const { files, list, flag } = options.value;
  const builtIn = await assets.builtIn();
  const named = await readNamed(list("questionnaire"), builtIn);
  if (!named.ok) {
    printError(named.error);
    return FAILED;
  }
  const opened = await Promise.all(files.map((file) => openAssessments(file, [...builtIn, ...named.value])));
  for (const one of opened) if (!one.ok) printError(one.error);
  const found = opened.flatMap((one) => (one.ok ? one.value : []));
  const isWhole = await printComparison(statesOf(found, flag("snapshots") || found.length === 1), format);
  return isWhole && opened.every((one) => one.ok) ? DONE : FAILED;
}

/** The snapshots of each assessment before it, if they are wanted, the oldest first. */
function statesOf(found: readonly OpenedFiles[], withSnapshots: boolean): readonly ChosenState[] {
  return found.flatMap(({ file, assessment, questionnaire }) => {
    const snapshots = withSnapshots ? sortedSnapshots(assessment) : [];
    const name = (assessment.title ?? "").trim() || assessment.subject.organisation;
    return [...snapshots, null].map((snapshot) => ({
      ...{ name, assessment, questionnaire, snapshot },
      key: [file, assessment.id, ...(snapshot === null ? [] : [snapshot.id])].join(" "),
    }));
  });
}

/** Prints the comparison, or why there is none (false). */
async function printComparison(chosen: readonly ChosenState[], format: string): Promise<boolean> {
  const formatter = createFormatter("en-GB", reportMessages.of("en"));
  const states = listStates(chosen, formatter);
  const built = buildComparison(states, formatter);
  if (!built.ok) {
    const list = built.error.kind === "otherQuestionnaires" ? formatter.list(built.error.titles) : "";
    const names = states.map(({ name, date }) => `  ${name} (${formatter.date(date)})`);
    printError([formatter.text(`compare.${built.error.kind}`, { list }), ...wayOut(built.error), ...names].join("\n"));
    return false;
  }
  const { title, notes, finding, nodes, sharedRisks, otherRisks } = built.value;
  if (format === "csv") {
    await printBytes(writeCsv(comparisonTable(built.value), { separator: ",", decimal: "." }));
    return true;
  }
  const compared = built.value.states.map(({ label, value, level }, index) => ({
    ...{ label, date: states[index]?.date, value, level },
    assessment: states[index]?.assessment.id,
    snapshot: chosen[index]?.snapshot?.id ?? null,
  }));
  const each = nodes.map(({ id, kind, number, title: name, values }) => ({
    ...{ id, kind, number, title: name },
    values: values.map(({ value }) => value),
    levels: values.map(({ level }) => level),
    difference: differenceOf(values.map(({ value }) => value)),
  }));
  const topRisks = [...sharedRisks, ...otherRisks];
  print(JSON.stringify({ title, finding, notes, states: compared, nodes: each, topRisks }, null, 2));
  return true;
}

function wayOut({ kind }: ComparisonError): readonly string[] {
  return kind === "tooFew" ? ["Name another FILE, or an assessment that has snapshots. There is:"] : ["There are:"];
}
