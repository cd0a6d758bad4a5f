import { join } from "node:path";
import { err, ok, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { tellProblem } from "./tellProblem.ts";

/** The questionnaire in the folder `home/name` as minified JSON, or what is wrong with it, a line each. */
export async function questionnaireAsset(home: string, name: string): Promise<Result<string, string>> {
  const read = await readQuestionnaireFolder(join(home, name));
  if (!read.ok) return err(told(read.error, name));
  const { questionnaire } = read.value;
  if (questionnaire.id === name) return ok(JSON.stringify(questionnaire));
  const values = { id: questionnaire.id };
  return err(told([{ file: "questionnaire.json", path: ["id"], code: "otherFolder", values }], name));
}

function told(problems: readonly FileProblem[], folder: string): string {
  const lines = problems.map((problem) =>
    tellProblem({ ...problem, file: `questionnaires/${folder}/${problem.file}` }),
  );
  return ["A questionnaire is broken:", ...lines].join("\n");
}
