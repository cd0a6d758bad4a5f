import { expectQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { LazyAppRoutes } from "./LazyAppRoutes.tsx";

/**
 * Begins to load what a new visitor needs to start an assessment, while the user reads Home: most of them go on from
 * there. What fails to load here is loaded when needed.
 */
export function preloadStart(): void {
  const [first] = questionnaireList();
  if (first !== undefined) expectQuestionnaire({ id: first.id });
  void Promise.allSettled([LazyAppRoutes.load(), import("#screens/home/startAssessment.ts")]);
}
