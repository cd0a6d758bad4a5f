/** A Word template, prepared for a report: the parts that are kept, with an empty body that holds only `PLACE`. */
export type WordTemplate = {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Width of the text in twips. */
  readonly width: number;
};

/** Why a file cannot be used as a template. */
export type TemplateError =
  | "templateEmpty"
  | "templateMacros"
  | "templateDamaged"
  | "templateOldFormat"
  | "templateNotWord"
  | "templateTooLarge";

/** The name of the placeholder for the report in the body. */
export const PLACE = "tenspan.report";
