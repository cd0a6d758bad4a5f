import { type Choices, readChoices, usualChoices } from "#report/paper/choices.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SaveFailure } from "#store/saving.ts";
import { useServices } from "#screens/services.tsx";
import { visitorLanguages } from "#screens/visitorLanguages.ts";

/** What is chosen for the report of an assessment, and the client's profile that it came from. */
export type Chosen = { readonly choices: Choices; readonly profile: string | null };

/** The choices of an assessment as they were left, null until they are read; each change is kept. */
export function useChoices(assessment: string) {
  const { reportShelf } = useServices();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const newest = useRef(0);

  useEffect(() => {
    let current = true;
    reportShelf.choicesOf(assessment).then((kept) => {
      const choices = readChoices(kept?.choices, usualChoices(visitorLanguages()));
      if (current) setChosen({ choices, profile: kept?.profile ?? null });
    });
    return () => {
      current = false;
    };
  }, [reportShelf, assessment]);

  const choose = useCallback(
    async (next: Chosen) => {
      setChosen(next);
      newest.current += 1;
      const mine = newest.current;
      const failed = await reportShelf.keepChoices(assessment, next);
      if (mine === newest.current) setFailure(failed);
    },
    [reportShelf, assessment],
  );

  return { chosen, choose, failure };
}
