import { statSync } from "node:fs";
import { dirname } from "node:path";
import { STANDARD } from "./readInput.ts";

/** Where `report` and `export` write: to a folder, created if missing, or one file, which `-` makes standard output. */
export type Destination = { readonly kind: "folder" | "file"; readonly path: string };

/** The extensions of the files that they write, and of no usual folder. */
const FILE_EXTENSION = /\.(pdf|md|docx|pptx|xlsx|csv|svg|ics|json)$/i;

/** Reads `--out`: a name with such an extension is a file, unless it is already a folder. */
export function readDestination(path: string): Destination {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return { kind: path === STANDARD || (FILE_EXTENSION.test(path) && !isFolder) ? "file" : "folder", path };
}

/** Returns the folder that must exist. */
export function folderOf({ kind, path }: Destination): string {
  return kind === "folder" ? path : dirname(path);
}

/** Tells whether a file with this extension can be written there: `report.docx` is not a name for a PDF. */
export function accepts({ kind, path }: Destination, extension: string): boolean {
  const ending = extension.slice(extension.lastIndexOf(".") + 1);
  return kind === "folder" || path === STANDARD || path.toLowerCase().endsWith(`.${ending}`);
}
