import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";

/**
 * The questionnaires that come with the app, the one that Home begins with first. The build fills the list in from the
 * folders of `questionnaires/` (node/build/vite-questionnaire-list.ts).
 */
export const questionnaireList: readonly ListedQuestionnaire[] = [];
