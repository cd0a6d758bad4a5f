import { editionTime, saidMinutes } from "./answeringTime.ts";
import type { Questionnaire } from "./schema.ts";

/** A questionnaire as a list tells of it, without its questions. */
export type ListedQuestionnaire = {
  readonly id: string;
  readonly version: string;
  /** Earlier versions that are here, too, for what was answered with them. */
  readonly earlier: readonly string[];
  /** The languages into which it is translated, BCP 47. */
  readonly translations: readonly string[];
  readonly title: string;
  readonly description: string;
  /** How Home greets a visitor who begins with it: its own words, else its title and description. */
  readonly introduction: { readonly title: string; readonly lead: string };
  readonly editions: readonly ListedEdition[];
};

/** An edition with what it takes. */
export type ListedEdition = {
  readonly id: string;
  readonly title: string;
  /** What the button says that begins it; null where the questionnaire has no words of its own. */
  readonly start: string | null;
  readonly questions: number;
  /** Minutes to answer it, as one says them. */
  readonly minutes: number;
};

/** What a list tells of a questionnaire; `earlier` are the versions of it that are kept beside. */
export function listQuestionnaire(
  questionnaire: Questionnaire,
  earlier: readonly string[],
  translations: readonly string[] = [],
): ListedQuestionnaire {
  const { id, version, title, description, introduction } = questionnaire;
  return {
    ...{ id, version, earlier, translations, title, description },
    introduction: introduction ?? { title, lead: description },
    editions: questionnaire.editions.map((edition) => {
      const { questions, minutes } = editionTime(questionnaire, edition.id);
      return {
        ...{ id: edition.id, title: edition.title, start: edition.start ?? null, questions },
        minutes: saidMinutes(Math.max(edition.minutes, minutes)),
      };
    }),
  };
}
