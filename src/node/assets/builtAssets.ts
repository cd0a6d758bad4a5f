import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { fontPath } from "#pdf/fonts/fonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { CommandAssets } from "./commandAssets.ts";

/** What the build writes into `product.json`. */
export type Product = { readonly version: string; readonly questionnaires: readonly string[] };

/** Beside the command, which is one folder: its chunks lie in it, not below. */
const at = (path: string) => new URL(path, import.meta.url);

async function readProduct(): Promise<Product> {
  return JSON.parse(await readFile(at("product.json"), "utf8"));
}

/** A questionnaire went through its door when it was built. */
async function readBuilt(path: string): Promise<Questionnaire> {
  return JSON.parse(await readFile(at(path), "utf8"));
}

/** Each version once: in the language where it is translated into that, else the one that comes before its translations. */
function inLanguage(all: readonly Questionnaire[], language: string | undefined): readonly Questionnaire[] {
  const versions = new Map<string, Questionnaire>();
  for (const one of all) {
    const version = `${one.id} ${one.version}`;
    if (!versions.has(version) || one.locale === language) versions.set(version, one);
  }
  return [...versions.values()];
}

const readFace = async (path: string) => new Uint8Array(await readFile(at(path)));

/** From the files that the build put beside the command. */
export const assets: CommandAssets = {
  version: async () => (await readProduct()).version,
  builtIn: async (language) =>
    inLanguage(await Promise.all((await readProduct()).questionnaires.map(readBuilt)), language),
  fonts: async (alphabet) => {
    const paths = (["serif", "sans", "strong"] as const).map((name) => fontPath(name, alphabet));
    const [serif, sans, strong] = await Promise.all(paths.map(readFace));
    if (serif === undefined || sans === undefined || strong === undefined) throw new Error("A face is missing");
    return { serif, sans, strong };
  },
  startWorker: () => new Worker(at("makeWorker.js")),
};
