import type { ReportJob } from "#report/composeReport.ts";

/** What the worker is asked to do; `base` is the address of the page, from which faces are fetched. */
export type ToWorker = { readonly job: ReportJob; readonly base: string };

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "error"; readonly error: "offline" | "failed" };
