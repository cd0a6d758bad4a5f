import type { ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import type { FontAddresses } from "./fonts/fetchFonts.ts";

/** What the worker is asked to do, and where it finds the faces; the method for the edition that tells it. */
export type ToWorker = {
  readonly job: ReportJob;
  readonly addresses: FontAddresses;
  readonly method: Method | null;
};

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  /** `isPainted`: some letters are painted with the fonts of this device. */
  | { readonly kind: "done"; readonly bytes: Uint8Array<ArrayBuffer>; readonly isPainted: boolean }
  | { readonly kind: "error"; readonly error: "offline" | "failed" };
