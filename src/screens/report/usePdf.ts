import type { Document } from "#report/document.ts";
import { useRef, useState } from "react";
import { fileName } from "#store/fileName.ts";
import { saveAs } from "#store/files.ts";
import { fingerprintOf } from "#store/fingerprint.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";

export type PdfState =
  | { readonly kind: "idle" }
  /** `part` is 0…1. */
  | { readonly kind: "working"; readonly part: number }
  | { readonly kind: "done"; readonly name: string; readonly kilobytes: number }
  | { readonly kind: "failed"; readonly reason: "offline" | "failed" };

/** Makes the PDF off the main thread and hands it to the browser as a download. */
export function usePdf({ assessment }: Session) {
  const [state, setState] = useState<PdfState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const create = async (compose: (fingerprint: string) => Document) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "working", part: 0 });
    try {
      // Loaded on demand: nobody who only answers questions pays for it.
      const { exportPdf } = await import("#documents/exportPdf.ts");
      const result = await exportPdf(compose(await fingerprintOf(assessment)), {
        signal: controller.signal,
        onProgress: (part) => setState({ kind: "working", part }),
      });
      if (!result.ok) {
        return setState(result.error === "cancelled" ? { kind: "idle" } : { kind: "failed", reason: result.error });
      }
      const name = fileName(assessment, "pdf", today());
      saveAs(result.value, name);
      return setState({ kind: "done", name, kilobytes: Math.round(result.value.size / 1024) });
    } catch {
      // The code itself could not be fetched: offline before it was ever loaded.
      return setState({ kind: "failed", reason: "offline" });
    }
  };

  return { state, create, cancel: () => running.current?.abort() };
}
