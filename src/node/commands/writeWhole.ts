import { existsSync, rmSync } from "node:fs";
import { link, mkdir, rename, rm, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { INTERRUPTED } from "./exitCodes.ts";

type Content = Uint8Array | string;

/** Files being written; removed if the command is interrupted. */
const unfinished = new Set<string>();

/** System error codes for file systems without hard links. */
const NO_LINKS = ["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EMLINK"];

/**
 * Writes a file atomically: it gets its name when complete. Without `overwrite`, an existing file stays and EEXIST is
 * thrown, as are other system errors.
 */
export async function writeWhole(path: string, content: Content, overwrite: boolean): Promise<void> {
  await whileUnfinished(besides(path), async (draft) => {
    await writeFile(draft, content);
    if (overwrite) await rename(draft, path);
    else await renameToNew(draft, path);
  });
}

/** Writes a folder of files atomically. With `overwrite`, an existing folder stays and its files are replaced. */
export async function writeFolder(
  path: string,
  files: readonly { readonly name: string; readonly content: Content }[],
  overwrite: boolean,
): Promise<void> {
  if (overwrite && existsSync(path)) {
    for (const { name, content } of files) await writeWhole(join(path, name), content, true);
    return;
  }
  await whileUnfinished(besides(path), async (draft) => {
    await mkdir(draft);
    for (const { name, content } of files) await writeFile(join(draft, name), content);
    // A rename replaces an empty folder, but no other.
    if (existsSync(path)) throw Object.assign(new Error(path), { code: "EEXIST" });
    await rename(draft, path);
  });
}

/** Removes unfinished files and exits whenever the process is interrupted; to be called once per process. */
export function leaveNothingUnfinished(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { recursive: true, force: true });
      process.exit(INTERRUPTED);
    });
  }
}

/** Returns a temporary path in the same folder, so that it can be renamed; hidden, and unique per process. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`);
}

async function whileUnfinished(draft: string, write: (draft: string) => Promise<void>): Promise<void> {
  unfinished.add(draft);
  try {
    await write(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
    unfinished.delete(draft);
  }
}

async function renameToNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
    await unlink(draft);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && NO_LINKS.includes(String(error.code)))) throw error;
    if (existsSync(path)) throw Object.assign(new Error(path), { code: "EEXIST" });
    await rename(draft, path);
  }
}
