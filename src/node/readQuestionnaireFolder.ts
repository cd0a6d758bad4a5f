import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { err, ok, type Result } from "#lib/result.ts";
import { type Bundle, bundle, type FileProblem } from "#questionnaire/bundle.ts";
import { readJsonBytes } from "./readJsonBytes.ts";

/** Files that are not part of the JSON: notes, hidden files, earlier versions and translations. */
const IGNORED_FILES = /(^|\/)\.|\.md$|^versions\/|^translations\//;

/**
 * Reads the questionnaire in `folder`, or returns the problems by file. A syntax error stops all further checks,
 * because references to that file would be reported too.
 */
export async function readQuestionnaireFolder(folder: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const names = await filesIn(folder);
  const read = await Promise.all(names.map(async (name) => ({ name, json: await readFileAsJson(folder, name) })));
  const broken = read.flatMap(({ name, json }) => (json.ok ? [] : [{ ...json.error, file: name }]));
  if (broken.length > 0) return err(broken);
  return bundle(new Map(read.map(({ name, json }) => [name, json.ok ? json.value : undefined])));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !IGNORED_FILES.test(name))
    .sort();
}

/** Does not open other file types; they are rejected by name. */
async function readFileAsJson(folder: string, name: string) {
  return name.endsWith(".json") ? readJsonBytes(await readFile(join(folder, name))) : ok(undefined);
}
