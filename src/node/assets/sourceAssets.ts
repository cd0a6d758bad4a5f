import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import type { CommandAssets } from "./commandAssets.ts";

const PACKAGE = join(import.meta.dirname, "../../../package.json");

/** From the sources of the project, for tests and for the build; `builtAssets` stands here in what is built. */
export const assets: CommandAssets = {
  version: async () => String(JSON.parse(await readFile(PACKAGE, "utf8")).version),
  builtIn: readBuiltIn,
  fonts: subsetFonts,
  startWorker: null,
};
