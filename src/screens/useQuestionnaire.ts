import { ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type LoadError, loadQuestionnaire } from "#store/questionnaires.ts";
import { useEffect, useState } from "react";

let kept: Questionnaire | null = null;

/** The built-in questionnaire, fetched once a visit. A failure is not kept: there may be a network the next time. */
export async function builtInQuestionnaire(): Promise<Result<Questionnaire, LoadError>> {
  if (kept !== null) return ok(kept);
  const loaded = await loadQuestionnaire("cisos4ai");
  if (loaded.ok) kept = loaded.value;
  return loaded;
}

/** The built-in questionnaire for a screen: null while it is loaded, or when that failed and can be tried again. */
export function useQuestionnaire(): {
  readonly questionnaire: Questionnaire | null;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [questionnaire, setQuestionnaire] = useState(kept);
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
