import type { ReportPages } from "./comparePages.ts";

/** Whether the pages of a report show what its data give. */
export type PagesCheck =
  /** They are being made anew and compared. */
  | { readonly kind: "working" }
  /** The file is the one that is made here, byte for byte. */
  | { readonly kind: "sameFile" }
  /** Pages with letters that the faces lack are painted with the fonts of a device, and break elsewhere on another. */
  | { readonly kind: "compared"; readonly pages: ReportPages; readonly isPainted: boolean }
  /** Another version of the app made it, so there is nothing to compare with. */
  | { readonly kind: "otherVersion" }
  /** The pages could not be made anew, or not be read. */
  | { readonly kind: "failed" };
