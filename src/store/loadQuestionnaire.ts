import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

type Loaded = Result<Questionnaire, "unreachable">;

/** The built-in questionnaire, relative to the page. */
const ADDRESS = "questionnaires/cisos4ai.json";

/**
 * Fetches the built-in questionnaire once. It is of the same origin as the code and was checked when both were built,
 * so it does not go through the door for foreign questionnaires again.
 */
export function createQuestionnaireLoader(base: string): () => Promise<Loaded> {
  let under: Promise<Loaded> | null = null;
  return async () => {
    under ??= fetchFrom(new URL(ADDRESS, base));
    const loaded = await under;
    // A failure is not remembered: there may be a network the next time.
    if (!loaded.ok) under = null;
    return loaded;
  };
}

async function fetchFrom(address: URL): Promise<Loaded> {
  try {
    const response = await fetch(address);
    if (!response.ok) return err("unreachable");
    const questionnaire: Questionnaire = await response.json();
    return ok(questionnaire);
  } catch {
    return err("unreachable");
  }
}
