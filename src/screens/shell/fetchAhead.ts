import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { ON_DEMAND, appRoutes } from "./onDemand.ts";

/** Its id, and what of it is open, follow the word: `#/assessment/a1/results`. */
const ASSESSMENT = "assessment";

/**
 * Begins to fetch what the screen at an address (`location.hash`) is made of, so that it comes beside the app and not
 * after it; resolves when its code is here. What cannot be fetched now is asked for again by the screen.
 */
export async function fetchAhead(hash: string): Promise<void> {
  const [, first, , part] = hash.split("/");
  if (!first) return;
  const [usual] = questionnaireList();
  if (usual !== undefined) void builtInQuestionnaire({ id: usual.id });
  const word = first === ASSESSMENT ? part : first;
  const screen = Object.entries(ON_DEMAND).find(([name]) => name === word)?.[1];
  await Promise.allSettled([appRoutes(), screen?.()]);
}
