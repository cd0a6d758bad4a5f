import { consensus, planImprovements, score } from "#scoring/index.ts";
import { print, printError } from "./print.ts";
import { type OpenedFiles, openAssessments } from "./openAssessments.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { parseOptions } from "./parseOptions.ts";
import { readNamed } from "./readNamed.ts";
import { formatScore } from "./formatScore.ts";

const USAGE = `Usage: tenspan score FILE… [--questionnaire FILE] [--json]
FILE is a saved assessment (format assessment/1), or several in one file (assessments/1); - is standard input.

Recalculates every number from the answers, and prints a summary of each. With --json it prints all of them:
  one FILE with one assessment   { nodes, lenses, frameworks, risks, plan, consensus }
  several FILEs, or a file of    [ { file, assessment, nodes, lenses, frameworks, risks, plan, consensus }, … ]
  several assessments            in the order given; assessment is its id

The questionnaire is the one inside the file, else the built-in one of the same id and version, else the one that
--questionnaire names: a folder or one document, and the option may stand several times. The plan has the focus and the
capacities that the assessment asks for. A FILE that cannot be read is told on standard error and left out. The method:
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
  const { files, list, flag } = options.value;
  const builtIn = await assets.builtIn();
  const named = await readNamed(list("questionnaire"), builtIn);
  if (!named.ok) {
    printError(named.error);
    return FAILED;
  }
  const known = [...builtIn, ...named.value];
  const opened = await Promise.all(files.map((file) => openAssessments(file, known)));
  for (const one of opened) if (!one.ok) printError(one.error);
  const found = opened.flatMap((one) => (one.ok ? one.value : []));
  if (flag("json")) printResults(found, files.length);
  else if (found.length > 0) print(found.map(formatScore).join("\n\n"));
  return opened.every((one) => one.ok) ? DONE : FAILED;
}

function printResults(found: readonly OpenedFiles[], files: number): void {
  const [only] = found;
  if (files > 1 || found.length > 1) print(asJson(found.map((one) => ({ ...named(one), ...rescored(one) }))));
  else if (only !== undefined) print(asJson(rescored(only)));
}

function named({ file, assessment }: OpenedFiles) {
  return { file, assessment: assessment.id };
}

function rescored({ assessment, questionnaire }: OpenedFiles) {
  return {
    ...score(questionnaire, assessment),
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
  };
}

function asJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}
