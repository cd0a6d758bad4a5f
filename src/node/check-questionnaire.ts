import { readFile, stat } from "node:fs/promises";
import { err, ok, type Result } from "#lib/result.ts";
import { advise } from "#questionnaire/advise.ts";
import type { Bundle, FileProblem } from "#questionnaire/bundle.ts";
import { everyQuestion } from "#questionnaire/everyQuestion.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readJson } from "./readJson.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { tellProblem, withReason } from "./tellProblem.ts";

const USAGE =
  "Usage: npm run check:questionnaire -- PATH [--json]\nPATH is the folder of a questionnaire, or one document.";

type Report = {
  readonly questionnaire: Questionnaire | null;
  readonly errors: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
};

/** `check-questionnaire PATH [--json]`: tells what is wrong and what could be better. 0 when nothing is wrong, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith("-"));
  const options = args.filter((arg) => arg.startsWith("-"));
  const [path] = paths;
  if (path === undefined || paths.length > 1 || options.some((option) => option !== "--json")) {
    console.error(USAGE);
    return 1;
  }
  const report = await checkQuestionnaire(path);
  console.log(options.includes("--json") ? asJson(report) : asText(report));
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
  try {
    return (await stat(path)).isDirectory() ? await readQuestionnaireFolder(path) : await readDocument(path);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return err([{ file: path, path: [], code: "unreadable", values: { reason: String(error.code) } }]);
  }
}

async function readDocument(file: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const json = readJson(await readFile(file, "utf8"));
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
    ...contents.map(([edition, questions]) => `${edition}: ${questions} questions`),
    `${errors.length} errors, ${warnings.length} warnings`,
  ].join("\n");
}

/** Edition → number of questions. */
function sizes(questionnaire: Questionnaire): Record<string, number> {
  const questions = everyQuestion(questionnaire);
  return Object.fromEntries(
    questionnaire.editions.map(({ id }) => [
      id,
      questions.filter(({ question }) => question.editions.includes(id)).length,
    ]),
  );
}
