import { useCallback, useEffect, useState } from "react";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useServices } from "#screens/services.tsx";
import type { StoredQuestionnaire } from "#store/ownQuestionnaires.ts";
import type { SaveFailure } from "#store/saving.ts";

/** A questionnaire opened from a file; null if the stored document is invalid. */
export type OwnQuestionnaire = { readonly stored: StoredQuestionnaire; readonly questionnaire: Questionnaire | null };

type OwnQuestionnaireList = {
  /** Null until they are read. */
  readonly own: readonly OwnQuestionnaire[] | null;
  readonly failure: SaveFailure | null;
};

/**
 * Returns the user's own questionnaires; reads them again when the page comes to the foreground, because another tab
 * may have added some.
 */
export function useOwnQuestionnaires(): OwnQuestionnaireList & { readonly refresh: () => Promise<void> } {
  const { ownQuestionnaires } = useServices();
  const [found, setFound] = useState<OwnQuestionnaireList>({ own: null, failure: null });
  const refresh = useCallback(async () => {
    const read = await ownQuestionnaires.readAll();
    setFound(read.ok ? { own: read.value.map(opened), failure: null } : { own: [], failure: read.error });
  }, [ownQuestionnaires]);
  useEffect(() => {
    void refresh();
    const onVisible = () => document.visibilityState === "visible" && void refresh();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [refresh]);
  return { ...found, refresh };
}

function opened(stored: StoredQuestionnaire): OwnQuestionnaire {
  const parsed = parseQuestionnaire(stored.document);
  return { stored, questionnaire: parsed.ok ? parsed.value : null };
}
