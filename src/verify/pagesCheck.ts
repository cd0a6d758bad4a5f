import type { ReportPages } from "./comparePages.ts";

/** The state of checking whether a report's pages match its data. */
export type PagesCheck =
  /** The pages are being generated again and compared. */
  | { readonly kind: "working" }
  /** The file equals the generated one byte for byte. */
  | { readonly kind: "sameFile" }
  /**
   * `isPainted`: letters that the faces lack are painted with the fonts of the device, so lines can break differently
   * on another device.
   */
  | { readonly kind: "compared"; readonly pages: ReportPages; readonly isPainted: boolean }
  /** Another version of the app made the report, so there is nothing to compare with. */
  | { readonly kind: "otherVersion" }
  /** The pages could not be generated or read. */
  | { readonly kind: "failed" };
