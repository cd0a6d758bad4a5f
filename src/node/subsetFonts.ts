import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import subset from "subset-font";
import type { FaceName, Fonts } from "#documents/pdf/fonts.ts";

/*
 * The faces of the report, cut down at build time to the letters that reports are written with. jsPDF takes static
 * TrueType, which these packages carry; of the layout tables only kerning is kept.
 */

const SOURCES: Readonly<Record<FaceName, string>> = {
  serif: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
};

/** Latin with its extensions and Vietnamese, Greek, Cyrillic, punctuation, currencies, arrows, symbols. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x0300, 0x03ff],
  [0x0400, 0x052f],
  [0x1e00, 0x1eff],
  [0x2000, 0x214f],
  [0x2150, 0x23ff],
  [0x2500, 0x27bf],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

const OPTIONS = {
  targetFormat: "truetype",
  keepFeatures: ["kern"],
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ["GSUB", "GDEF", "STAT", "BASE", "gasp"],
} as const;

const require = createRequire(import.meta.url);

/** The faces of the report as TrueType. Made once, then read from the cache under `node_modules`. */
export async function subsetFonts(): Promise<Fonts> {
  const [serif, sans, strong] = await Promise.all([subsetFace("serif"), subsetFace("sans"), subsetFace("strong")]);
  return { serif, sans, strong };
}

/** The licences that have to travel with the faces. */
export async function fontLicences(): Promise<string> {
  const packages = ["@expo-google-fonts/source-serif-4", "@expo-google-fonts/source-sans-3"];
  const texts = await Promise.all(packages.map((name) => readFile(require.resolve(`${name}/LICENSE_FONT`), "utf8")));
  return texts.join("\n\n");
}

async function subsetFace(name: FaceName): Promise<Uint8Array> {
  const source = await readFile(require.resolve(SOURCES[name]));
  const file = path.join(await cacheFolder(), `${name}-${keyOf(source)}.ttf`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const face = await subset(source, letters(), OPTIONS);
    // Written aside and moved: another process may be reading.
    await writeFile(`${file}.${process.pid}`, face);
    await rename(`${file}.${process.pid}`, file);
    return new Uint8Array(face);
  }
}

function letters(): string {
  return RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).join("");
}

function keyOf(source: Uint8Array): string {
  const { version } = require("subset-font/package.json");
  const recipe = JSON.stringify([version, RANGES, OPTIONS]);
  return createHash("sha256").update(recipe).update(source).digest("hex").slice(0, 16);
}

async function cacheFolder(): Promise<string> {
  const packages = path.dirname(path.dirname(require.resolve("subset-font/package.json")));
  const folder = path.join(packages, ".cache", "tenspan");
  await mkdir(folder, { recursive: true });
  return folder;
}
