import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { memoize } from "#node/memoize.ts";
import { fontPath } from "#pdf/fonts/fonts.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { rememberDigest } from "#verify/questionnaireDigest.ts";
import type { CommandAssets } from "./commandAssets.ts";

/** The content of `product.json`, which the build writes. */
export type Product = {
  readonly version: string;
  /** The path of each questionnaire, and its digest. */
  readonly questionnaires: readonly (readonly [path: string, digest: string])[];
};

/** Resolves a path next to the command; all its chunks are in one folder. */
const at = (path: string) => new URL(path, import.meta.url);

async function readProduct(): Promise<Product> {
  return JSON.parse(await readFile(at("product.json"), "utf8"));
}

/** The build has already validated the questionnaire. The command and the tasks in its thread share it. */
const readBuilt = memoize(async (path: string): Promise<Questionnaire> => JSON.parse(await readFile(at(path), "utf8")));

async function readWithDigest([path, digest]: Product["questionnaires"][number]): Promise<Questionnaire> {
  const questionnaire = await readBuilt(path);
  rememberDigest(questionnaire, digest);
  return questionnaire;
}

/**
 * Returns each version once: in the given language if translated, else the untranslated one, which precedes its
 * translations.
 */
function oneOfEachVersion(all: readonly Questionnaire[], language: string | undefined): readonly Questionnaire[] {
  const versions = new Map<string, Questionnaire>();
  for (const one of all) {
    const version = `${one.id} ${one.version}`;
    if (!versions.has(version) || one.locale === language) versions.set(version, one);
  }
  return [...versions.values()];
}

const readFace = async (path: string) => new Uint8Array(await readFile(at(path)));

/** Reads the assets that the build put next to the command. */
export const assets: CommandAssets = {
  version: async () => (await readProduct()).version,
  builtIn: async (language) =>
    oneOfEachVersion(await Promise.all((await readProduct()).questionnaires.map(readWithDigest)), language),
  fonts: async (alphabet) => {
    const paths = (["serif", "sans", "strong"] as const).map((name) => fontPath(name, alphabet));
    const [serif, sans, strong] = await Promise.all(paths.map(readFace));
    if (serif === undefined || sans === undefined || strong === undefined) throw new Error("A face is missing");
    return { serif, sans, strong };
  },
  startWorker: () => new Worker(at("makeWorker.js")),
};
