import { useEffect, useState } from "react";
import type { Pictures } from "#exchange/makePictures.ts";
import { loadPart, type NoAnswer } from "#lib/loadPart.ts";
import { ownTimeZone } from "#lib/timeZone.ts";
import { fontAddresses } from "#pdf/fonts/fontAddresses.ts";
import { exportInput } from "#screens/report/exportRequest.ts";
import { useChoices } from "#screens/report/useChoices.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";

type State = { readonly kind: "drawing" } | { readonly kind: "drawn"; readonly pictures: Pictures } | NoAnswer;

/** Draws the charts and tables of the current report in a worker. */
export function usePictures({ questionnaire, assessment }: Session): State {
  const { choices } = useChoices(assessment.id).chosen;
  const [state, setState] = useState<State>({ kind: "drawing" });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const draw = async (): Promise<State> => {
      const job = { questionnaire, assessment, choices, date: today(), timeZone: ownTimeZone() };
      const [part, input] = await Promise.all([loadPart(() => import("#exchange/askWorker.ts")), exportInput(job)]);
      if (!part.ok || !input.ok) return { kind: "missingPart" };
      const request = { task: "pictures", input: input.value, addresses: fontAddresses(document.baseURI) } as const;
      const made = await part.value.askWorker<Pictures, never>(request, signal);
      return made.ok ? { kind: "drawn", pictures: made.value } : made.error;
    };
    draw().then((next) => signal.aborted || setState(next));
    return () => leaving.abort();
  }, [questionnaire, assessment, choices]);
  return state;
}
