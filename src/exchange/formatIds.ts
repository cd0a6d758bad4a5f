/**
 * The formats of other programs, by the names that the command takes, in the order in which they are offered. What
 * only names them does not load what writes them.
 */
export const FORMAT_IDS = ["md", "docx", "pptx", "xlsx", "csv", "ics", "oscal-ar", "oscal-poam"] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** Whether there is a format of that name. */
export function isFormat(name: string): name is FormatId {
  return FORMAT_IDS.some((id) => id === name);
}
