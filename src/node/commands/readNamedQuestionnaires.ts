import { canonicalJson } from "#lib/canonicalJson.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { formatProblem } from "./formatProblem.ts";
import { readQuestionnaire } from "./readQuestionnaire.ts";

/**
 * Reads the questionnaires at `paths`, which are added to the built-in ones. Returns an error message if one is
 * invalid, or has the id and version of another with different content.
 */
export async function readNamedQuestionnaires(
  paths: readonly string[],
  builtIn: readonly Questionnaire[],
): Promise<Result<readonly Questionnaire[], string>> {
  const named: Questionnaire[] = [];
  for (const path of paths) {
    const read = await readQuestionnaire(path);
    if (!read.ok) return err(read.error.map(formatProblem).join("\n"));
    const { questionnaire } = read.value;
    const { id, version } = questionnaire;
    const same = [...builtIn, ...named].find((one) => one.id === id && one.version === version);
    if (same === undefined) named.push(questionnaire);
    else if (canonicalJson(same) !== canonicalJson(questionnaire))
      return err(`${path}: another questionnaire with the id “${id}” and version ${version} has other contents.`);
  }
  return ok(named);
}
