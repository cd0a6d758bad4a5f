import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import subset from "subset-font";
import { type Alphabet, type FaceName, type Fonts, lettersOf } from "#pdf/fonts/fonts.ts";

/*
 * Subsets the faces of the report at build time to the letters of its alphabets. jsPDF needs static TrueType, which
 * these packages contain; of the layout tables only kerning is kept.
 */

const SOURCES: Readonly<Record<FaceName, string>> = {
  serif: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
};

const OPTIONS = {
  targetFormat: "truetype",
  keepFeatures: ["kern"],
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ["GSUB", "GDEF", "STAT", "BASE", "gasp"],
} as const;

const require = createRequire(import.meta.url);

/** Returns the faces of the report as TrueType, cached under `node_modules`. */
export async function subsetFonts(alphabet: Alphabet): Promise<Fonts> {
  const letters = lettersOf(alphabet);
  const [serif, sans, strong] = await Promise.all([
    subsetFace("serif", letters),
    subsetFace("sans", letters),
    subsetFace("strong", letters),
  ]);
  return { serif, sans, strong };
}

/** Returns the licences that must be distributed with the faces. */
export async function fontLicences(): Promise<string> {
  const packages = ["@expo-google-fonts/source-serif-4", "@expo-google-fonts/source-sans-3"];
  const texts = await Promise.all(packages.map((name) => readFile(require.resolve(`${name}/LICENSE_FONT`), "utf8")));
  return texts.join("\n\n");
}

async function subsetFace(name: FaceName, letters: string): Promise<Uint8Array> {
  const source = await readFile(require.resolve(SOURCES[name]));
  const file = path.join(await cacheFolder(), `${name}-${keyOf(source, letters)}.ttf`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const face = await subset(source, letters, OPTIONS);
    // Written to a temporary file and renamed, because another process may be reading.
    await writeFile(`${file}.${process.pid}`, face);
    await rename(`${file}.${process.pid}`, file);
    return new Uint8Array(face);
  }
}

function keyOf(source: Uint8Array, letters: string): string {
  const { version } = require("subset-font/package.json");
  const recipe = JSON.stringify([version, letters, OPTIONS]);
  return createHash("sha256").update(recipe).update(source).digest("hex").slice(0, 16);
}

async function cacheFolder(): Promise<string> {
  const packages = path.dirname(path.dirname(require.resolve("subset-font/package.json")));
  const folder = path.join(packages, ".cache", "tenspan");
  await mkdir(folder, { recursive: true });
  return folder;
}
