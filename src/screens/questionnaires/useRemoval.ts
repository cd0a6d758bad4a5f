import { useState } from "react";
import { useServices } from "#screens/services.tsx";
import type { StoredQuestionnaire } from "#store/ownQuestionnaires.ts";
import type { SaveFailure } from "#store/saving.ts";

type QuestionnaireRemoval = { readonly stored: StoredQuestionnaire; readonly title: string };

/**
 * Removes the user's own questionnaires; the last removal can be undone until the screen is left. `onChange` is called
 * after each.
 */
export function useRemoval(onChange: () => Promise<void>) {
  const { ownQuestionnaires } = useServices();
  const [removed, setRemoved] = useState<QuestionnaireRemoval | null>(null);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  const remove = async (stored: StoredQuestionnaire, title: string) => {
    const refused = await ownQuestionnaires.remove(stored.id, stored.version);
    setFailure(refused);
    if (refused === null) setRemoved({ stored, title });
    await onChange();
  };

  const undo = async () => {
    if (removed === null) return;
    const refused = await ownQuestionnaires.put(removed.stored);
    setFailure(refused);
    if (refused === null) setRemoved(null);
    await onChange();
  };

  return { removed, failure, remove, undo };
}
