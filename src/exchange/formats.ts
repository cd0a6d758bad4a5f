import type { ExportInput, ExportResult, ReadFonts } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";

/** Exports a file or a folder of files; charts as pictures need fonts. The same input gives the same bytes. */
export type MakeExport = (input: ExportInput, readFonts: ReadFonts) => ExportResult | Promise<ExportResult>;

/** The exporter of each format, loaded on demand. */
const FORMATS = {
  md: async () => (await import("./markdown/exportMarkdown.ts")).exportMarkdown,
  docx: async () => (await import("./word/exportWord.ts")).exportWord,
  pptx: async () => (await import("./slides/exportSlides.ts")).exportSlides,
  xlsx: async () => (await import("./xlsx/exportXlsx.ts")).exportXlsx,
  csv: async () => (await import("./tables/exportTables.ts")).exportTables,
  svg: async () => (await import("./charts/exportSvg.ts")).exportSvg,
  ics: async () => (await import("./calendar/exportCalendar.ts")).exportCalendar,
  jira: async () => (await import("./trackers/exportTrackers.ts")).exportJira,
  "azure-devops": async () => (await import("./trackers/exportTrackers.ts")).exportAzureDevOps,
  github: async () => (await import("./trackers/exportTrackers.ts")).exportGithub,
  "ciso-assistant": async () => (await import("./trackers/exportCisoAssistant.ts")).exportCisoAssistant,
  template: async () => (await import("./answers/exportTemplate.ts")).exportTemplate,
  "oscal-ar": async () => (await import("./oscal/exportOscal.ts")).exportOscalResults,
  "oscal-poam": async () => (await import("./oscal/exportOscal.ts")).exportOscalPoam,
} satisfies Readonly<Record<FormatId, () => Promise<MakeExport>>>;

/** Loads the exporter of a format. */
export function loadFormat(format: FormatId): Promise<MakeExport> {
  return FORMATS[format]();
}
