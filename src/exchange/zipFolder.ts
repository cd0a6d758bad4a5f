import { strToU8, zipSync } from "fflate";
import type { ExportFile, ExportFolder } from "./exportFile.ts";

/** Packs the files of a folder into a ZIP archive with this date (ISO) for each: the same date gives the same bytes. */
export function zipFolder({ extension, files }: ExportFolder, date: string): ExportFile {
  const entries = files.map(({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content]);
  const content = zipSync(Object.fromEntries(entries), { mtime: `${date.slice(0, 10)}T12:00:00` });
  return { kind: "file", extension: `${extension}.zip`, type: "application/zip", content };
}
