import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire, keptQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { useEffect, useState } from "react";

/**
 * The built-in questionnaire for a screen, or an earlier `version` of it: null while it is loaded, or when that failed
 * and can be tried again.
 */
export function useQuestionnaire(version?: string): {
  readonly questionnaire: Questionnaire | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [, setArrived] = useState<string | undefined | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failure, setFailure] = useState<{ readonly version: string | undefined; readonly attempt: number } | null>(
    null,
  );
  useEffect(() => {
    if (keptQuestionnaire(version) !== null) return undefined;
    let current = true;
    builtInQuestionnaire(version).then((loaded) => {
      if (!current) return;
      if (loaded.ok) setArrived(version);
      else setFailure({ version, attempt });
    });
    return () => {
      current = false;
    };
  }, [version, attempt]);
  return {
    questionnaire: keptQuestionnaire(version),
    failed: failure !== null && failure.version === version && failure.attempt === attempt,
    again: () => setAttempt(attempt + 1),
  };
}
