import { advise } from "#questionnaire/advise.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { DONE, EXIT_CODES, FAILED, MISUSED } from "./exitCodes.ts";
import { formatProblem, withReason } from "./formatProblem.ts";
import { parseOptions } from "./parseOptions.ts";
import { print, printError } from "./print.ts";
import { readQuestionnaire } from "./readQuestionnaire.ts";

const USAGE = `Usage: tenspan check PATH [--json] [--quiet]
PATH is the folder of a questionnaire, or one document; - is a document on standard input.

Lists errors with their file and place, and warnings about what could be better; --json prints both as JSON, --quiet
prints only errors. The exit status is 0 without errors, else 1. How to write a questionnaire:
questionnaires/README.md.

${EXIT_CODES}`;

type Report = {
  readonly questionnaire: Questionnaire | null;
  readonly errors: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
};

/** `check PATH`: reports errors in a questionnaire, and possible improvements. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return DONE;
  }
  const options = parseOptions(args, { texts: [], flags: ["json", "quiet"] });
  const [path, ...more] = options.ok ? options.value.files : [];
  if (!options.ok || path === undefined || more.length > 0) {
    printError(`${options.ok ? "Name one PATH." : options.error}\n\n${USAGE}`);
    return MISUSED;
  }
  const report = await checkQuestionnaire(path);
  const { flag } = options.value;
  if (flag("json")) print(asJson(report));
  else if (!flag("quiet")) print(asText(report));
  else for (const problem of report.errors) print(formatError(problem));
  return report.errors.length === 0 ? DONE : FAILED;
}

/** Checks the folder or the document at `path`. */
export async function checkQuestionnaire(path: string): Promise<Report> {
  const read = await readQuestionnaire(path);
  if (!read.ok) return { questionnaire: null, errors: read.error, warnings: [] };
  const { questionnaire, locate } = read.value;
  const warnings = advise(questionnaire).map((advice) => ({ ...advice, ...locate(advice.path) }));
  return { questionnaire, errors: [], warnings };
}

function asJson({ questionnaire, errors, warnings }: Report): string {
  const report = {
    ok: errors.length === 0,
    questionnaire: questionnaire && {
      id: questionnaire.id,
      version: questionnaire.version,
      editions: sizes(questionnaire),
    },
    errors: errors.map(withReason),
    warnings: warnings.map(withReason),
  };
  return JSON.stringify(report, null, 2);
}

function asText({ questionnaire, errors, warnings }: Report): string {
  const contents = Object.entries(questionnaire === null ? {} : sizes(questionnaire));
  return [
    ...errors.map(formatError),
    ...warnings.map((problem) => `warning  ${formatProblem(problem)}`),
    ...contents.map(([edition, questions]) => `${edition}: ${counted(questions, "question")}`),
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`,
  ].join("\n");
}

function formatError(problem: FileProblem): string {
  return `error    ${formatProblem(problem)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns edition → number of questions. */
function sizes(questionnaire: Questionnaire): Record<string, number> {
  return Object.fromEntries(questionnaire.editions.map(({ id }) => [id, editionQuestions(questionnaire, id).length]));
}
