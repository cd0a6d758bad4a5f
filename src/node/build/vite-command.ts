import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import type { Product } from "#node/assets/builtAssets.ts";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";
import { questionnaireDigest } from "#verify/questionnaireDigest.ts";
import type * as asset from "./questionnaireAsset.ts";
import { fontLicences } from "./subsetFonts.ts";
import { readFonts } from "./vite-fonts.ts";

/**
 * Puts the built command's files next to it: validated questionnaires, the faces of the report, and `product.json`,
 * which lists them; and makes the command read them instead of the sources.
 */
export function commandAssets(root: string): Plugin {
  return {
    name: "tenspan-command-assets",
    enforce: "pre",
    resolveId: (id) => (id === "#node/assets/sourceAssets.ts" ? join(root, "src/node/assets/builtAssets.ts") : null),
    async generateBundle() {
      const { module } = await runnerImport<typeof asset>(join(import.meta.dirname, "questionnaireAsset.ts"));
      const home = join(root, "questionnaires");
      const questionnaires: (readonly [path: string, digest: string])[] = [];
      for (const name of questionnaireFolders(home)) {
        const read = await module.questionnaireAssets(home, name);
        if (!read.ok) return this.error(read.error);
        for (const [path, source] of read.value) {
          this.emitFile({ type: "asset", fileName: `questionnaires/${path}`, source });
          questionnaires.push([`questionnaires/${path}`, questionnaireDigest(JSON.parse(source))]);
        }
      }
      for (const [fileName, source] of await readFonts()) this.emitFile({ type: "asset", fileName, source });
      this.emitFile({ type: "asset", fileName: "fonts/LICENSE.txt", source: await fontLicences() });
      const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
      const product: Product = { version, questionnaires };
      this.emitFile({ type: "asset", fileName: "product.json", source: JSON.stringify(product) });
      // Makes Node treat the folder as ES modules wherever it is.
      this.emitFile({ type: "asset", fileName: "package.json", source: '{"type":"module"}' });
    },
    /** npm runs the file directly, so it must be executable; on Windows this has no effect. */
    writeBundle({ dir = "" }) {
      chmodSync(join(dir, "tenspan.js"), 0o755);
    },
  };
}
