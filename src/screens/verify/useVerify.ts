import { useEffect, useRef, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import { err } from "#lib/result.ts";
import type { Failure } from "#screens/opening/OpenFailure.tsx";
import { useServices } from "#screens/services.tsx";
import type { CheckedPages } from "./checkPages.ts";
import type { VerifiedFile } from "./verifyFile.ts";

/** The results for a file, before and after its pages are compared. */
export type FileVerification = {
  readonly name: string;
  readonly found: VerifiedFile;
  /** Null while the comparison runs, or without pages. */
  readonly checked: CheckedPages | null;
  /** The progress of the comparison, 0…1; null when it is not running. */
  readonly progress: number | null;
};

/** The state of verifying a file. */
export type VerifyState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly failure: Failure }
  | ({ readonly kind: "done" } & FileVerification);

/**
 * Verifies a file: recalculates its numbers and compares; keeps nothing. Another file, or leaving the screen, cancels
 * it.
 */
export function useVerify() {
  const [state, setState] = useState<VerifyState>({ kind: "idle" });
  const { ownQuestionnaires } = useServices();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const open = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const become = (next: VerifyState) => signal.aborted || setState(next);
    const { name } = file;
    become({ kind: "reading", name });
    const result = await loadPart(() => import("./verifyFile.ts")).then((part) =>
      part.ok
        ? part.value.verifyFile(file, ownQuestionnaires, signal).catch(() => err({ kind: "unexpected" as const }))
        : part,
    );
    if (!result.ok) return become({ kind: "failed", name, failure: result.error });
    const found = result.value;
    const done = (checked: CheckedPages | null, progress: number | null) =>
      become({ kind: "done", name, found, checked, progress });
    if (found.pdf === null) return done(null, null);
    done(null, 0);
    const checked = await comparePages(file, found, { signal, onProgress: (part) => done(null, part) });
    found.pdf.close();
    return done(checked, null);
  };

  /** Stops reading or comparing; keeps the results so far. */
  const stop = () => {
    running.current?.abort();
    setState((before) => (before.kind === "done" ? { ...before, progress: null } : { kind: "idle" }));
  };

  return { state, open, stop };
}

type Options = { readonly signal: AbortSignal; readonly onProgress: (part: number) => void };

/** Returns null if the pages cannot be compared. */
async function comparePages(file: File, { pdf, verifications }: VerifiedFile, options: Options) {
  if (pdf === null) return null;
  try {
    const part = await loadPart(() => import("./checkPages.ts"));
    return part.ok ? await part.value.checkPages(file, pdf, verifications, options) : null;
  } catch {
    return null;
  }
}
