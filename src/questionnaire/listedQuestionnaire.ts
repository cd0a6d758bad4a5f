/** A questionnaire as a list tells of it, without its questions. */
export type ListedQuestionnaire = {
  readonly id: string;
  readonly version: string;
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
