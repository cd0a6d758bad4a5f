import { useEffect, useEffectEvent, useState } from "react";
import { usePreferences } from "#screens/services.tsx";
import { delay } from "#store/delay.ts";

/** Delay before the next question, in which the answer is visible; milliseconds. */
const ADVANCE_DELAY = 350;

/**
 * Implements automatic advance, if enabled in Settings: the returned function, called after an answer to `question`,
 * calls `next` after a delay, unless a key or the pointer is used first.
 */
export function useAutoAdvance(question: string | undefined, next: () => void): () => void {
  const { autoAdvance } = usePreferences();
  const [answered, setAnswered] = useState<{ readonly question: string | undefined } | null>(null);
  const onMoment = useEffectEvent(() => {
    setAnswered(null);
    next();
  });
  useEffect(() => {
    if (answered === null || answered.question !== question) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    const cancel = () => setAnswered(null);
    document.addEventListener("keydown", cancel, { signal, capture: true });
    document.addEventListener("pointerdown", cancel, { signal, capture: true });
    void delay(ADVANCE_DELAY, signal).then((isQuiet) => isQuiet && onMoment());
    return () => waiting.abort();
  }, [answered, question]);
  return () => {
    if (autoAdvance) setAnswered({ question });
  };
}
