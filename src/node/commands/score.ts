import { consensus, planImprovements, score } from "#scoring/index.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { formatScore } from "./formatScore.ts";
import { openAll } from "./openAll.ts";
import type { AssessmentInFile } from "./openAssessments.ts";
import { parseOptions } from "./parseOptions.ts";
import { print, printError } from "./print.ts";

const USAGE = `Usage: tenspan score FILE… [--questionnaire FILE] [--json]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input.

Recalculates every number from the answers, and prints a summary of each. With --json it prints all of them:
  one FILE with one assessment   { nodes, lenses, frameworks, risks, plan, consensus }
  several FILEs, or a file of    [ { file, assessment, nodes, lenses, frameworks, risks, plan, consensus }, … ]
  several assessments            in the order given; assessment is its id

The questionnaire is the one inside the file, else the built-in one of the same id and version, else the one that
--questionnaire names: a folder or one document; the option can be repeated. The plan has the focus and the capacities
set in the assessment. A FILE that cannot be read is left out and reported on standard error. The method:
src/scoring/scoring.md; the shapes: tests/vectors/README.md.

${EXIT_CODES}`;

/** `score FILE…`: prints the results of saved assessments. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, { texts: [], lists: ["questionnaire"], flags: ["json"] });
  if (!options.ok || options.value.files.length === 0) {
    printError(options.ok ? USAGE : `${options.error}\n\n${USAGE}`);
    return MISUSED;
  }
  const opened = await openAll(options.value);
  if (opened === null) return FAILED;
  const { files, flag } = options.value;
  if (flag("json")) printResults(opened.found, files.length);
  else if (opened.found.length > 0) print(opened.found.map(formatScore).join("\n\n"));
  return opened.complete ? DONE : FAILED;
}

function printResults(found: readonly AssessmentInFile[], files: number): void {
  const [only] = found;
  if (files > 1 || found.length > 1) print(asJson(found.map((one) => ({ ...named(one), ...rescored(one) }))));
  else if (only !== undefined) print(asJson(rescored(only)));
}

function named({ file, assessment }: AssessmentInFile) {
  return { file, assessment: assessment.id };
}

function rescored({ assessment, questionnaire }: AssessmentInFile) {
  return {
    ...score(questionnaire, assessment),
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
  };
}

function asJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}
