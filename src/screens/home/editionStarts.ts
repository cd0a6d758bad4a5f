import type { ListedEdition, ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type { useText } from "#screens/useText.ts";

/** A way to start an edition: the label of the button, and a note on what to expect. */
export type EditionStart = { readonly edition: string; readonly label: string; readonly note: string };

/** Returns the ways to start a questionnaire, one per edition. */
export function editionStarts(
  { editions }: Pick<ListedQuestionnaire, "editions">,
  text: ReturnType<typeof useText>,
): readonly EditionStart[] {
  return editions.map((edition) => ({
    edition: edition.id,
    label: edition.start ?? text("home.start", { edition: edition.title }),
    note: timeText(edition, text),
  }));
}

/** Returns the number of questions and the time, in hours from 90 minutes on. */
function timeText({ questions: count, minutes }: ListedEdition, text: ReturnType<typeof useText>): string {
  if (minutes === null) return text("home.editionQuestions", { count });
  return minutes < 90
    ? text("home.editionMinutes", { count, minutes })
    : text("home.editionHours", { count, hours: Math.ceil(minutes / 30) / 2 });
}
