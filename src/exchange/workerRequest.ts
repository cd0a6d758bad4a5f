import type { Chart } from "#document/document.ts";
import type { FontAddresses } from "#pdf/fonts/fetchFonts.ts";
import type { ComparisonRequest } from "./comparison/exportComparison.ts";
import type { ExportFolder, ExportInput } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";
import type { TablesRequest } from "./tables/writeTables.ts";

/** A request to export one format, or all as one ZIP archive; with the addresses of the fonts. */
export type ExportRequest = ExportInput & {
  readonly format: FormatId | "all";
  readonly addresses: FontAddresses;
};

/** The requests to the exchange worker. */
export type WorkerRequest =
  | ({ readonly task: "export" } & ExportRequest)
  | { readonly task: "chart"; readonly chart: Chart; readonly addresses: FontAddresses }
  | { readonly task: "pictures"; readonly input: ExportInput; readonly addresses: FontAddresses }
  | ({ readonly task: "comparison" } & ComparisonRequest)
  | ({ readonly task: "tables" } & TablesRequest)
  | { readonly task: "zip"; readonly files: ExportFolder["files"]; readonly date: string }
  | { readonly task: "checkTemplate"; readonly bytes: Uint8Array }
  | { readonly task: "readSheets"; readonly bytes: Uint8Array; readonly name: string };
