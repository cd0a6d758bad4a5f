import type { MissingPart } from "#lib/loadPart.ts";
import type { FontAddresses } from "#pdf/fonts/fetchFonts.ts";
import type { ExportInput } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";

/** A file in a format, or one ZIP archive of all, and what it is made from. */
export type ExportRequest = ExportInput & { readonly format: FormatId | "all" };

/** What the worker for files of other programs does. */
export type WorkerRequest =
  | ({ readonly task: "export" } & ExportRequest)
  | { readonly task: "pictures"; readonly input: ExportInput; readonly addresses: FontAddresses }
  | { readonly task: "readSheets"; readonly bytes: Uint8Array; readonly name: string };

/** Why there is no answer: something broke, or a part of the app could not be had. */
export type NoAnswer = { readonly kind: "failed" } | MissingPart;
