import type { ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import type { ReportMessages } from "#report/formatter.ts";
import type { FontAddresses } from "./fonts/fetchFonts.ts";

/** What the worker is asked to do, where it finds the faces, and the words: the page has them already. */
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
