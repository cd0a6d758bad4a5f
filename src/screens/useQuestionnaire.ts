import { useEffect, useState } from "react";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { builtInQuestionnaire, keptQuestionnaire } from "#store/builtInQuestionnaire.ts";

type Attempt = { readonly id: string; readonly version: string | undefined; readonly attempt: number };

/**
 * Loads a built-in questionnaire for a screen, or an earlier `version`: null while it loads, after a failure (which can
 * be retried), and if `id` is null.
 */
export function useQuestionnaire(
  id: string | null,
  version?: string,
): {
  readonly questionnaire: Questionnaire | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [, setArrived] = useState<Questionnaire | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failure, setFailure] = useState<Attempt | null>(null);
  useEffect(() => {
    if (id === null || keptQuestionnaire({ id, version }) !== null) return undefined;
    let current = true;
    builtInQuestionnaire({ id, version }).then((loaded) => {
      if (!current) return;
      if (loaded.ok) setArrived(loaded.value);
      else setFailure({ id, version, attempt });
    });
    return () => {
      current = false;
    };
  }, [id, version, attempt]);
  return {
    questionnaire: id === null ? null : keptQuestionnaire({ id, version }),
    failed: failure !== null && failure.id === id && failure.version === version && failure.attempt === attempt,
    again: () => setAttempt(attempt + 1),
  };
}
