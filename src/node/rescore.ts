import { readFile } from "node:fs/promises";
import { type Match, matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { consensus, planImprovements, score } from "#scoring/index.ts";
import { readBuiltIn } from "./readBuiltIn.ts";
import { tellOpening } from "./tellOpening.ts";
import { tellProblem } from "./tellProblem.ts";

const USAGE = `Usage: npm run --silent rescore -- FILE…
FILE is a saved assessment (format assessment/1), or all of them in one file (assessments/1).

Recomputes every number from the answers and prints it as JSON:
  one FILE with one assessment   { nodes, lenses, frameworks, risks, plan, consensus }
  several FILEs, or a file of    [ { file, assessment, nodes, lenses, frameworks, risks, plan, consensus }, … ]
  several assessments            in the order given; assessment is its id

The questionnaire is the one inside the file, else the built-in one of the same id. The plan has the focus and the
capacities that the assessment asks for. A FILE that cannot be read is told on standard error and left out; the exit
status is then 1. The method: src/scoring/scoring.md; the shapes: tests/vectors/README.md.`;

/** An assessment in a file, with the questionnaire that judges it. */
type Found = { readonly file: string; readonly assessment: Assessment; readonly match: Match };

/** `rescore FILE…`: prints what the answers of saved assessments give. 0 when every file was read, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const unknown = args.find((arg) => arg.startsWith("-"));
  if (unknown !== undefined || args.length === 0) {
    console.error(unknown === undefined ? USAGE : `There is no option “${unknown}”.\n\n${USAGE}`);
    return 1;
  }
  const builtIn = await readBuiltIn();
  const opened = await Promise.all(args.map((file) => open(file, builtIn)));
  for (const one of opened) if (!one.ok) console.error(one.error);
  const found = opened.flatMap((one) => (one.ok ? one.value : []));
  for (const one of found) tellMoved(one);
  print(found, args.length);
  return opened.every((one) => one.ok) ? 0 : 1;
}

/** The assessments in a file, or in words why there are none. */
async function open(file: string, builtIn: readonly Questionnaire[]): Promise<Result<readonly Found[], string>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const opened = openFile(text.value, builtIn);
  if (!opened.ok) return err(tellOpening(file, opened.error));
  return ok(
    opened.value.flatMap((assessment) => {
      const match = matchQuestionnaire(assessment, builtIn);
      return match === null ? [] : [{ file, assessment, match }];
    }),
  );
}

async function readText(file: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(file, "utf8"));
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENOENT") return err(`${file}: There is no such file.`);
    return err(tellProblem({ file, path: [], code: "unreadable", values: { reason: String(error.code) } }));
  }
}

/** The numbers of a report may rest on another version: whoever compares them must know. */
function tellMoved({ file, assessment, match: { moved, questionnaire } }: Found): void {
  if (moved === "not") return;
  const { id, version } = assessment.questionnaire;
  console.error(`${file}: answered with version ${version} of “${id}”, scored with version ${questionnaire.version}.`);
}

function print(found: readonly Found[], files: number): void {
  const [only] = found;
  if (files > 1 || found.length > 1) console.log(asJson(found.map((one) => ({ ...named(one), ...rescored(one) }))));
  else if (only !== undefined) console.log(asJson(rescored(only)));
}

function named({ file, assessment }: Found) {
  return { file, assessment: assessment.id };
}

function rescored({ assessment, match: { questionnaire } }: Found) {
  return {
    ...score(questionnaire, assessment),
    plan: planImprovements(questionnaire, assessment),
    consensus: consensus(questionnaire, assessment),
  };
}

function asJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}
