import { expectQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { loadTakeIn } from "#store/loadEntryReader.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { LazyAppRoutes } from "./LazyAppRoutes.tsx";

/**
 * Begins to load what an assessment needs to be started or opened, while the user reads Home: most of them go on from
 * there. What fails to load here is loaded when needed.
 */
export function preloadStart(): void {
  const [first] = questionnaireList();
  if (first !== undefined) expectQuestionnaire({ id: first.id });
  void Promise.allSettled([LazyAppRoutes.load(), import("#screens/home/startAssessment.ts"), loadTakeIn()]);
}
