import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { questionnaireLists } from "./questionnaireLists.ts";

/** Returns the built-in questionnaires in the language of the page, in the order of Home. */
export function questionnaireList(): readonly ListedQuestionnaire[] {
  return questionnaireLists[pageLanguage()] ?? [];
}
