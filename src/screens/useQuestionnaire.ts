import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire, keptQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { useEffect, useState } from "react";

/** The built-in questionnaire for a screen: null while it is loaded, or when that failed and can be tried again. */
export function useQuestionnaire(): {
  readonly questionnaire: Questionnaire | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [questionnaire, setQuestionnaire] = useState(keptQuestionnaire);
  const [attempt, setAttempt] = useState(1);
  const [failedAttempt, setFailedAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    builtInQuestionnaire().then((loaded) => {
      if (!current) return;
      if (loaded.ok) setQuestionnaire(loaded.value);
      else setFailedAttempt(attempt);
    });
    return () => {
      current = false;
    };
  }, [attempt]);
  return { questionnaire, failed: failedAttempt === attempt, again: () => setAttempt(attempt + 1) };
}
