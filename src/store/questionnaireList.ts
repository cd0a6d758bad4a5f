import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { questionnaireLists } from "./questionnaireLists.ts";

/** The questionnaires that come with the app in the language of the page, the one that Home begins with first. */
export function questionnaireList(): readonly ListedQuestionnaire[] {
  return questionnaireLists[pageLanguage()] ?? [];
}
