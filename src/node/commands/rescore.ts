import { consensus, planImprovements, score } from "#scoring/index.ts";
import { print, printError } from "./print.ts";
import { type OpenedFiles, openAssessments } from "./openAssessments.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";

const USAGE = `Usage: npm run --silent rescore -- FILE…
FILE is a saved assessment (format assessment/1), or all of them in one file (assessments/1).

Recomputes every number from the answers and prints it as JSON:
  one FILE with one assessment   { nodes, lenses, frameworks, risks, plan, consensus }
  several FILEs, or a file of    [ { file, assessment, nodes, lenses, frameworks, risks, plan, consensus }, … ]
  several assessments            in the order given; assessment is its id

The questionnaire is the one inside the file, else the built-in one of the same id. The plan has the focus and the
capacities that the assessment asks for. A FILE that cannot be read is told on standard error and left out; the exit
status is then 1. The method: src/scoring/scoring.md; the shapes: tests/vectors/README.md.`;

/** `rescore FILE…`: prints what the answers of saved assessments give. 0 when every file was read, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return 0;
  }
  const unknown = args.find((arg) => arg.startsWith("-"));
  if (unknown !== undefined || args.length === 0) {
    printError(unknown === undefined ? USAGE : `There is no option “${unknown}”.\n\n${USAGE}`);
    return 1;
  }
  const builtIn = await readBuiltIn();
  const opened = await Promise.all(args.map((file) => openAssessments(file, builtIn)));
  for (const one of opened) if (!one.ok) printError(one.error);
  const found = opened.flatMap((one) => (one.ok ? one.value : []));
  printResults(found, args.length);
  return opened.every((one) => one.ok) ? 0 : 1;
}

function printResults(found: readonly OpenedFiles[], files: number): void {
  const [only] = found;
  if (files > 1 || found.length > 1) print(asJson(found.map((one) => ({ ...named(one), ...rescored(one) }))));
  else if (only !== undefined) print(asJson(rescored(only)));
}

function named({ file, assessment }: OpenedFiles) {
  return { file, assessment: assessment.id };
}

function rescored({ assessment, match: { questionnaire } }: OpenedFiles) {
  return {
    ...score(questionnaire, assessment),
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
  };
}

function asJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}
