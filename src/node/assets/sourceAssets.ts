import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import type { CommandAssets } from "./commandAssets.ts";

const PACKAGE = join(import.meta.dirname, "../../../package.json");

/** Reads from the project's sources, for tests and for the build; the built command uses `builtAssets` instead. */
export const assets: CommandAssets = {
  version: async () => String(JSON.parse(await readFile(PACKAGE, "utf8")).version),
  builtIn: readBuiltIn,
  fonts: subsetFonts,
  startWorker: null,
};
