import type { ReportJob } from "#report/composeReport.ts";
import type { FontAddresses } from "./fetchFonts.ts";

/** What the worker is asked to do, and where it finds the faces. */
export type ToWorker = { readonly job: ReportJob; readonly addresses: FontAddresses };

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "error"; readonly error: "offline" | "failed" };
