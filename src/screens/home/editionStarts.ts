import type { ListedEdition, ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type { useText } from "#screens/useText.ts";

/** A way to begin: what the button says, and what to expect of it. */
export type EditionStart = { readonly edition: string; readonly label: string; readonly note: string };

/** The ways to begin a questionnaire, one for each of its editions. */
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

/** From an hour and a half on, minutes are no longer how one thinks of it. */
function timeText({ questions: count, minutes }: ListedEdition, text: ReturnType<typeof useText>): string {
  return minutes < 90
    ? text("home.editionMinutes", { count, minutes })
    : text("home.editionHours", { count, hours: Math.ceil(minutes / 30) / 2 });
}
