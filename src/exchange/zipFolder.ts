import { strToU8, zipSync } from "fflate";
import type { ExportFile, ExportFolder } from "./exportFile.ts";

/** The files of a folder in one ZIP archive, which says the day (ISO date) for each: the same day gives the same bytes. */
export function zipFolder({ extension, files }: ExportFolder, date: string): ExportFile {
  const entries = files.map(({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content]);
  const content = zipSync(Object.fromEntries(entries), { mtime: `${date.slice(0, 10)}T12:00:00` });
  return { kind: "file", extension: `${extension}.zip`, type: "application/zip", content };
}
