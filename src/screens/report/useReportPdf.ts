import { useCallback, useEffect, useRef, useState } from "react";
import type { Choices } from "#document/choices.ts";
import type { ReportJob } from "#document/composeReport.ts";
import { loadPart } from "#lib/loadPart.ts";
import { ownTimeZone } from "#lib/timeZone.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { prepareReport } from "./prepareReport.ts";

/** A finished PDF, and its input. */
export type MadePdf = { readonly file: Blob; readonly job: ReportJob };

/** `made` is the previous PDF, if there is one: its content can be outdated, but the file stays valid. */
export type PdfState = { readonly made: MadePdf | null } & (
  | { readonly kind: "ready" }
  /** `part` is 0…1. */
  | { readonly kind: "working"; readonly part: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: "offline" | "failed" }
);

/**
 * A change within this many milliseconds of the last one is probably typing; the PDF then waits as long for the next.
 */
const TYPING_PAUSE = 450;

/** Makes the report's PDF in a worker, again after each change; a change or `stop` cancels the current run. */
export function useReportPdf({ questionnaire, assessment }: Session, choices: Choices) {
  const [state, setState] = useState<PdfState>({ kind: "working", part: 0, made: null });
  const running = useRef<AbortController | null>(null);
  const changed = useRef(Number.NEGATIVE_INFINITY);

  const make = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const now = performance.now();
    const wait = now - changed.current < TYPING_PAUSE ? TYPING_PAUSE : 0;
    changed.current = now;
    const become = (next: (made: MadePdf | null) => PdfState) => {
      if (!signal.aborted) setState(({ made }) => next(made));
    };
    become((made) => ({ kind: "working", part: 0, made }));
    try {
      // Loaded on demand, because users who only answer questions do not need it.
      const [part, prepared] = await Promise.all([
        loadPart(() => Promise.all([import("#pdf/exportPdf.ts"), import("#store/delay.ts")])),
        prepareReport({ questionnaire, assessment, choices, date: today(), timeZone: ownTimeZone() }),
      ]);
      if (!part.ok || !prepared.ok) return become((made) => ({ kind: "failed", reason: "offline", made }));
      const [{ exportPdf }, { delay }] = part.value;
      const { job, words } = prepared.value;
      if (!(await delay(wait, signal))) return;
      const onProgress = (part: number) => become((made) => ({ kind: "working", part, made }));
      const result = await exportPdf(job, words, { signal, onProgress });
      if (result.ok) become(() => ({ kind: "ready", made: { file: result.value.file, job } }));
      else if (result.error !== "cancelled") {
        const reason = result.error;
        become((made) => ({ kind: "failed", reason, made }));
      }
    } catch {
      become((made) => ({ kind: "failed", reason: "failed", made }));
    }
  }, [questionnaire, assessment, choices]);

  useEffect(() => {
    make();
    return () => running.current?.abort();
  }, [make]);

  const stop = () => {
    running.current?.abort();
    setState(({ made }) => ({ kind: "stopped", made }));
  };
  return { state, again: make, stop };
}
