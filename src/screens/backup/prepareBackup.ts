import { archiveText } from "#assessment/fileText.ts";
import type { Services } from "#screens/services.tsx";

/** The content of a backup file; `left` counts unreadable assessments, which are not in it. */
export type PreparedBackup = {
  readonly content: Blob;
  readonly ids: readonly string[];
  readonly left: number;
};

/**
 * Reads the assessments that can be read, all or those with these ids, and their archive state. The user's own
 * questionnaires are part of a file with everything; an assessment contains the one that it answers. Null if those
 * questionnaires cannot be read; rejects if the assessments cannot be read now.
 */
export async function prepareBackup(
  { assessments, ownQuestionnaires }: Pick<Services, "assessments" | "ownQuestionnaires">,
  only: readonly string[] | null,
): Promise<PreparedBackup | null> {
  const everything = await assessments.getState().readEverything(only ?? undefined);
  const own = await ownQuestionnaires.readAll();
  if (!own.ok) return null;
  const { heads } = assessments.getState();
  const ids = everything.assessments.map(({ id }) => id);
  const text = archiveText(everything.assessments, {
    questionnaires: only === null ? own.value.map(({ document }) => document) : [],
    archived: ids.filter((id) => heads.get(id)?.archived),
  });
  return { content: new Blob([text], { type: "application/json" }), ids, left: everything.unreadable.length };
}
