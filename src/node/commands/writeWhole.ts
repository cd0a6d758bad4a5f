import { link, mkdir, rename, rm, unlink, writeFile } from "node:fs/promises";
import { existsSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { INTERRUPTED } from "./exitCodes.ts";

type Content = Uint8Array | string;

/** What is being written; it goes when the command is interrupted. */
const unfinished = new Set<string>();

/** What systems answer where a file cannot have two names. */
const NO_LINKS = ["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EMLINK"];

/**
 * Writes a file whole or not at all: it takes its name when it is complete. One that is there stays as it is unless
 * `overwrite`; then the system's error EEXIST is thrown, as are its other refusals.
 */
export async function writeWhole(path: string, content: Content, overwrite: boolean): Promise<void> {
  await whileUnfinished(besides(path), async (draft) => {
    await writeFile(draft, content);
    if (overwrite) await rename(draft, path);
    else await renameToNew(draft, path);
  });
}

/** The same for a folder of files. A folder that is there is kept, and gets the files, if `overwrite`. */
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
    // A folder takes the place of an empty one, and of no other.
    if (existsSync(path)) throw Object.assign(new Error(path), { code: "EEXIST" });
    await rename(draft, path);
  });
}

/** Removes what is being written when the command is interrupted, and ends it. */
export function leaveNothingUnfinished(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { recursive: true, force: true });
      process.exit(INTERRUPTED);
    });
  }
}

/** In the same folder, so that it can be renamed; hidden, and another one for each process. */
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
