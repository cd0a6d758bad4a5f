import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";

/**
 * The built-in questionnaires in each language of the app, in the order of Home. The build fills in the lists from the
 * folders of `questionnaires/` (node/build/vite-questionnaire-list.ts).
 */
export const questionnaireLists: Readonly<Record<string, readonly ListedQuestionnaire[]>> = {};
