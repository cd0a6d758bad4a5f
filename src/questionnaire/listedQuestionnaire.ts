import { editionTime, saidMinutes } from "./answeringTime.ts";
import type { Questionnaire } from "./schema.ts";

/** A questionnaire as shown in lists, without its questions. */
export type ListedQuestionnaire = {
  readonly id: string;
  readonly version: string;
  /** Earlier versions that are also available, for assessments made with them. */
  readonly earlier: readonly string[];
  /** The languages of its translations, BCP 47. */
  readonly translations: readonly string[];
  readonly title: string;
  readonly description: string;
  /** The welcome text on Home: the questionnaire's own, else its title and description. */
  readonly introduction: { readonly title: string; readonly lead: string };
  readonly editions: readonly ListedEdition[];
};

/** An edition with its size and answering time. */
export type ListedEdition = {
  readonly id: string;
  readonly title: string;
  /** The label of the start button; null if the questionnaire defines none. */
  readonly start: string | null;
  readonly questions: number;
  /** Minutes to answer it, rounded for display; null if the questionnaire gives none. */
  readonly minutes: number | null;
};

/** Summarizes a questionnaire for lists; `earlier` are its other available versions. */
export function listQuestionnaire(
  questionnaire: Questionnaire,
  earlier: readonly string[],
  translations: readonly string[] = [],
): ListedQuestionnaire {
  const { id, version, title, description, introduction } = questionnaire;
  return {
    id,
    version,
    earlier,
    translations,
    title,
    description,
    introduction: introduction ?? { title, lead: description },
    editions: questionnaire.editions.map((edition) => {
      const { questions, minutes } = editionTime(questionnaire, edition.id);
      return {
        id: edition.id,
        title: edition.title,
        start: edition.start ?? null,
        questions,
        minutes: edition.minutes === undefined ? null : saidMinutes(Math.max(edition.minutes, minutes)),
      };
    }),
  };
}
