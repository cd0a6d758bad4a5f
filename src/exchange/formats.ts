import type { Exported, ExportInput } from "./exportFile.ts";

/** Makes the file of a format, or a folder of files. The same input gives the same bytes. */
export type MakeExport = (input: ExportInput) => Exported | Promise<Exported>;

/**
 * The formats of other programs, by the names that the command takes: the one list that the Report screen offers and
 * the command makes. What writes a format is loaded when it is asked for.
 */
export const FORMATS = {
  md: async () => (await import("./markdown/exportMarkdown.ts")).exportMarkdown,
  docx: async () => (await import("./word/exportWord.ts")).exportWord,
  pptx: async () => (await import("./slides/exportSlides.ts")).exportSlides,
  xlsx: async () => (await import("./xlsx/exportXlsx.ts")).exportXlsx,
  csv: async () => (await import("./tables/exportTables.ts")).exportTables,
  ics: async () => (await import("./calendar/exportCalendar.ts")).exportCalendar,
  "oscal-ar": async () => (await import("./oscal/exportOscal.ts")).exportOscalResults,
  "oscal-poam": async () => (await import("./oscal/exportOscal.ts")).exportOscalPoam,
} as const satisfies Readonly<Record<string, () => Promise<MakeExport>>>;

export type FormatId = keyof typeof FORMATS;

/** What writes a format. */
export function loadFormat(format: FormatId): Promise<MakeExport> {
  return FORMATS[format]();
}

/** Whether there is a format of that name. */
export function isFormat(name: string): name is FormatId {
  return Object.hasOwn(FORMATS, name);
}

/** The names of all formats, in the order in which they are offered. */
export const FORMAT_IDS: readonly FormatId[] = Object.keys(FORMATS).filter(isFormat);
