import { join } from "node:path";
import { err, ok, type Result } from "#lib/result.ts";
import { formatProblem } from "#node/commands/formatProblem.ts";
import { readQuestionnaireFolder } from "#node/readQuestionnaireFolder.ts";
import { inLanguage, translatedLanguages } from "#node/translations.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { earlierVersions, readEarlierVersion } from "./earlierVersions.ts";

/** Returns the questionnaire in the folder `home/name` as minified JSON, or its problems, one per line. */
export async function questionnaireAsset(home: string, name: string): Promise<Result<string, string>> {
  const read = await readQuestionnaireFolder(join(home, name));
  if (!read.ok) return err(problemLines(read.error, name));
  const { questionnaire } = read.value;
  if (questionnaire.id === name) return ok(JSON.stringify(questionnaire));
  const values = { id: questionnaire.id };
  return err(problemLines([{ file: "questionnaire.json", path: ["id"], code: "otherFolder", values }], name));
}

/**
 * Returns the files that the app fetches for the questionnaire in the folder `home/name`, path → minified JSON:
 * `name.json`, and each stored version and each translation as `name/version.json` and `name/language.json`.
 */
export async function questionnaireAssets(
  home: string,
  name: string,
): Promise<Result<ReadonlyMap<string, string>, string>> {
  const current = await questionnaireAsset(home, name);
  if (!current.ok) return current;
  const assets = new Map([[`${name}.json`, current.value]]);
  const folder = join(home, name);
  for (const language of translatedLanguages(folder)) {
    const questionnaire = inLanguage(JSON.parse(current.value), folder, language);
    assets.set(`${name}/${language}.json`, JSON.stringify(questionnaire));
  }
  for (const version of earlierVersions(folder)) {
    const kept = await readEarlierVersion(folder, version);
    if (!kept.ok) return err(problemLines(kept.error, name));
    assets.set(`${name}/${version}.json`, JSON.stringify(kept.value));
  }
  return ok(assets);
}

function problemLines(problems: readonly FileProblem[], folder: string): string {
  const lines = problems.map((problem) =>
    formatProblem({ ...problem, file: `questionnaires/${folder}/${problem.file}` }),
  );
  return ["A questionnaire is broken:", ...lines].join("\n");
}
