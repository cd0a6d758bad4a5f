import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";

/**
 * The questionnaires that come with the app in each language of the app, the one that Home begins with first. The build
 * fills the lists in from the folders of `questionnaires/` (node/build/vite-questionnaire-list.ts).
 */
export const questionnaireLists: Readonly<Record<string, readonly ListedQuestionnaire[]>> = {};
