import { sha256 } from "#lib/sha256.ts";

/** Why a file cannot be written to the chosen folder. */
export type FolderFailure = "notAllowed" | "folderGone" | "noSpace" | "notWritten";

const WRITE_ACCESS = { mode: "readwrite" } as const;

/** Tells whether this browser lets a page keep a file up to date: Chrome, Edge and others with the same engine. */
export function canWriteFolders(): boolean {
  return "showDirectoryPicker" in window && "locks" in navigator && window.isSecureContext;
}

/** Asks for a folder; must be called from a click. Returns null if the user cancelled. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await window.showDirectoryPicker({ id: "backup", ...WRITE_ACCESS });
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return null;
    throw error;
  }
}

/** Tells whether the page may write to the folder without asking. */
export async function isAllowed(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.queryPermission(WRITE_ACCESS)) === "granted";
}

/** Asks the user again, because the browser forgets the permission; must be called from a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.requestPermission(WRITE_ACCESS)) === "granted";
}

/** Returns the SHA-256 of a file of the folder; null if there is none. */
export async function digestOf(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return sha256(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder with this name counts as a file that is not ours.
    if (error instanceof Error && error.name === "TypeMismatchError") return "";
    if (error instanceof Error && error.name === "NotFoundError") return null;
    throw error;
  }
}

/** Writes a file completely, or leaves it as it was: the browser writes another file and then exchanges the two. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(content);
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
  await writable.close();
}

/** Returns the reason for an error of these functions. */
export function folderFailureOf(error: unknown): FolderFailure {
  switch (error instanceof Error ? error.name : "") {
    case "NotFoundError":
      return "folderGone";
    case "NotAllowedError":
    case "SecurityError":
      return "notAllowed";
    case "QuotaExceededError":
      return "noSpace";
    default:
      return "notWritten";
  }
}
