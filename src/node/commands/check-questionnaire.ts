import { readFile, stat } from "node:fs/promises";
import { err, ok, type Result } from "#lib/result.ts";
import { advise } from "#questionnaire/advise.ts";
import type { Bundle, FileProblem } from "#questionnaire/bundle.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { print, printError } from "./print.ts";
import { readJsonBytes } from "#node/readJson.ts";
import { readQuestionnaireFolder } from "#node/readQuestionnaireFolder.ts";
import { tellProblem, withReason } from "./tellProblem.ts";
import { readOrProblem } from "#node/readOrProblem.ts";

const USAGE = `Usage: npm run --silent check:questionnaire -- PATH [--json]
PATH is the folder of a questionnaire, or one document.

Tells what is wrong in which file and where (errors), and what could be better (warnings); --json tells it as data. The
exit status is 0 when nothing is wrong, else 1. How to write a questionnaire: questionnaires/README.md.`;

type Report = {
  readonly questionnaire: Questionnaire | null;
  readonly errors: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
};

/** `check-questionnaire PATH [--json]`: tells what is wrong and what could be better. 0 when nothing is wrong, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    print(USAGE);
    return 0;
  }
  const paths = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  const [path] = paths;
  if (path === undefined || paths.length > 1 || unknown !== undefined) {
    printError(`${unknown === undefined ? "Name one PATH." : `There is no option “${unknown}”.`}\n\n${USAGE}`);
    return 1;
  }
  const report = await checkQuestionnaire(path);
  print(args.includes("--json") ? asJson(report) : asText(report));
  return report.errors.length === 0 ? 0 : 1;
}

/** Checks the folder or the document at `path`. */
export async function checkQuestionnaire(path: string): Promise<Report> {
  const read = await readAt(path);
  if (!read.ok) return { questionnaire: null, errors: read.error, warnings: [] };
  const { questionnaire, locate } = read.value;
  const warnings = advise(questionnaire).map((advice) => ({ ...advice, ...locate(advice.path) }));
  return { questionnaire, errors: [], warnings };
}

async function readAt(path: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const read = await readOrProblem(path, async () =>
    (await stat(path)).isDirectory() ? readQuestionnaireFolder(path) : readDocument(path),
  );
  return read.ok ? read.value : err([read.error]);
}

async function readDocument(file: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const json = readJsonBytes(await readFile(file));
  if (!json.ok) return err([{ ...json.error, file }]);
  const parsed = parseQuestionnaire(json.value);
  if (!parsed.ok) return err(problemsOfError(parsed.error).map((problem) => ({ ...problem, file })));
  return ok({ questionnaire: parsed.value, locate: (path) => ({ file, path }) });
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
    ...errors.map((problem) => `error    ${tellProblem(problem)}`),
    ...warnings.map((problem) => `warning  ${tellProblem(problem)}`),
    ...contents.map(([edition, questions]) => `${edition}: ${counted(questions, "question")}`),
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`,
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Edition → number of questions. */
function sizes(questionnaire: Questionnaire): Record<string, number> {
  return Object.fromEntries(questionnaire.editions.map(({ id }) => [id, editionQuestions(questionnaire, id).length]));
}
