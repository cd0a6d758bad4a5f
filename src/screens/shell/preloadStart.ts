import { expectQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { loadAppRoutes } from "./loadAppRoutes.ts";

/**
 * Begins to load what the first question needs while a new visitor reads Home, because most of them start from there.
 * What fails to load here is loaded when needed.
 */
export function preloadStart(): void {
  const [first] = questionnaireList();
  if (first !== undefined) expectQuestionnaire({ id: first.id });
  void Promise.allSettled([loadAppRoutes(), import("#screens/home/startAssessment.ts")]);
}
