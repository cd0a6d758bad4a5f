/**
 * The export formats, by their names in the command, in the order in which they are offered. Separate from the
 * exporters, so that using a name does not load them.
 */
export const REPORT_FORMATS = [
  ...(["md", "docx", "pptx", "xlsx", "csv", "svg", "ics", "oscal-ar", "oscal-poam"] as const),
  ...(["jira", "azure-devops", "github", "ciso-assistant"] as const),
] as const;

/** The id of a file format of a report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The same, with the questionnaire as a sheet to be filled in, which is not a report. */
export const FORMAT_IDS = [...REPORT_FORMATS, "template"] as const;

/** The id of a file format. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** Tells whether there is a format with this name. */
export function isFormat(name: string): name is FormatId {
  return FORMAT_IDS.some((id) => id === name);
}
