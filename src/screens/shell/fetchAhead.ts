import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { loadAppRoutes } from "./loadAppRoutes.ts";
import { ON_DEMAND } from "./onDemand.ts";

/** Followed in the address by its id and its screen: `#/assessment/a1/results`. */
const ASSESSMENT = "assessment";

/**
 * Starts to load the screen at an address (`location.hash`) in parallel with the app; resolves when its code is loaded.
 * What fails to load here is requested again by the screen.
 */
export async function fetchAhead(hash: string): Promise<void> {
  const [, first, , part] = hash.split("/");
  if (!first) return;
  const [offered] = questionnaireList();
  if (offered !== undefined) void builtInQuestionnaire({ id: offered.id });
  const word = first === ASSESSMENT ? part : first;
  const screen = Object.entries(ON_DEMAND).find(([name]) => name === word)?.[1];
  await Promise.allSettled([loadAppRoutes(), screen?.()]);
}
