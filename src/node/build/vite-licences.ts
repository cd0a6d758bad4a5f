import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { fontLicences } from "./subsetFonts.ts";

/** A package whose code is part of the app, from its package.json and its folder. */
type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The texts of its licence and notice files; empty if it has none. */
  readonly texts: readonly string[];
};

/** The file with the licence texts in the build output. */
export const LICENCES_FILE = "LICENSES.txt";

const ROOT = join(import.meta.dirname, "../../..");
const NOTICE_FILE = /^(?:licen[cs]e|notice|copying)/i;
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * Writes `LICENSES.txt` next to the page: the app's own licence, and name, version and licence text of each bundled
 * package, including those in workers, and of the faces. `worker` must be among the plugins of the workers. Fails the
 * build if a package does not state a licence, because its code could not be distributed.
 */
export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (ids: Iterable<string>) => {
    for (const id of ids) {
      const folder = packageFolder(id);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    worker: {
      name: "tenspan-licences-of-workers",
      generateBundle() {
        collect(this.getModuleIds());
      },
    },
    page: {
      name: "tenspan-licences",
      apply: "build",
      async generateBundle() {
        collect(this.getModuleIds());
        const packages = [...folders].map(readPackage).toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const own = readFileSync(join(ROOT, "LICENSE"), "utf8");
        this.emitFile({
          type: "asset",
          fileName: LICENCES_FILE,
          source: licenceText(own, packages, await fontLicences()),
        });
      },
    },
  };
}

/** Returns the folder of the package that a bundled file belongs to; undefined for the app's own files. */
export function packageFolder(id: string): string | undefined {
  return PACKAGE_FOLDER.exec(id.replace(/^\0/, ""))?.[1];
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} ${version} states no licence, and is part of the app.`);
  const texts = readdirSync(folder).filter((file) => NOTICE_FILE.test(file));
  return {
    name,
    version,
    licence: license,
    texts: texts.toSorted().map((file) => readFileSync(join(folder, file), "utf8").trim()),
  };
}

/** Returns the whole file: the app's licence, a searchable list, then each text. */
export function licenceText(own: string, packages: readonly ShippedPackage[], faces: string): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages.map(({ name, version, licence, texts }) => {
    const title = `${name} ${version} (${licence})`;
    return [title, "-".repeat(title.length), texts.join("\n\n") || "The package carries no text of its licence."].join(
      "\n",
    );
  });
  return `${["Tenspan", own.trim(), "Packages whose code is part of this app", list.join("\n"), ...texts, "Faces", faces.trim()].join("\n\n")}\n`;
}
