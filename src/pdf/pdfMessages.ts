import type { ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import type { ReportMessages } from "#report/formatter.ts";
import type { FontAddresses } from "./fonts/fetchFonts.ts";

/** The job of the worker, the addresses of the fonts, and the messages, which the page has loaded already. */
export type ToWorker = {
  readonly job: ReportJob;
  readonly addresses: FontAddresses;
  readonly messages: ReportMessages;
  readonly method: Method | null;
};

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  /** `isPainted`: some letters are painted with the fonts of this device. */
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer>; readonly isPainted: boolean }
  | { readonly kind: "error"; readonly error: "offline" | "failed" };
