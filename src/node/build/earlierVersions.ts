import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { readJson } from "#questionnaire/readJson.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** The folder with a questionnaire's earlier versions, each in one document named after it. */
const FOLDER = "versions";
const VERSION = /^(\d+\.\d+\.\d+)\.json$/;

/**
 * Returns the earlier versions stored with the questionnaire in `folder`, which keep older assessments and reports
 * readable.
 */
export function earlierVersions(folder: string): readonly string[] {
  const place = join(folder, FOLDER);
  if (!existsSync(place)) return [];
  return readdirSync(place).flatMap((name) => VERSION.exec(name)?.[1] ?? []);
}

/** Reads an earlier version, or returns the problems of its file. */
export async function readEarlierVersion(
  folder: string,
  version: string,
): Promise<Result<Questionnaire, readonly FileProblem[]>> {
  const file = `${FOLDER}/${version}.json`;
  const json = readJson(await readFile(join(folder, file), "utf8"));
  if (!json.ok) return err([{ ...json.error, file }]);
  const parsed = parseQuestionnaire(json.value);
  if (!parsed.ok) return err(problemsOfError(parsed.error).map((problem) => ({ ...problem, file })));
  if (parsed.value.version === version) return ok(parsed.value);
  return err([{ file, path: ["version"], code: "otherVersion", values: { version: parsed.value.version } }]);
}
