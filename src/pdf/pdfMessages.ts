import type { ReportJob } from "#document/composeReport.ts";
import type { Document } from "#document/document.ts";
import type { Method } from "#explain/method/method.ts";
import type { ReportMessages } from "#report/formatter.ts";
import type { FontAddresses } from "./fonts/fetchFonts.ts";

/** A report to compose, with the messages, which the page has loaded already. */
export type ReportSource = {
  readonly job: ReportJob;
  readonly messages: ReportMessages;
  readonly method: Method | null;
};

/** What the worker makes a PDF of, and the addresses of the fonts. */
export type ToWorker = {
  readonly source: ReportSource | { readonly document: Document };
  readonly addresses: FontAddresses;
};

/** A message from the worker: how far it is, the finished file, or why there is none. */
export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  /** `isPainted`: some letters are painted with the fonts of this device. */
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer>; readonly isPainted: boolean }
  | { readonly kind: "error"; readonly error: "offline" | "failed" };
