import { join } from "node:path";
import { type Plugin, type PluginOption, runnerImport } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";
import type * as asset from "./questionnaireAsset.ts";
import { digests, policyOf } from "./vite-content-security-policy.ts";
import { readFonts } from "./vite-fonts.ts";
import { withSmallHeadlines } from "./vite-headlines.ts";
import { LICENCES_FILE } from "./vite-licences.ts";

const INLINED_ASSETS = /\/src\/lib\/inlinedAssets\.ts$/;
const WORKER = /new Worker\(new URL\("(\.\/[\w.-]+)", import\.meta\.url\), \{ type: "module" \}\)/g;

/** Builds the app as one HTML file that opens from disk, with everything embedded that it would fetch. */
export function single(root: string): PluginOption[] {
  return [inlineFiles(root), inlineWorkers(), viteSingleFile({ removeViteModuleLoader: true }), finish()];
}

/** Embeds the questionnaires and the faces of the report as data URLs. */
function inlineFiles(root: string): Plugin {
  return {
    name: "tenspan-inline-files",
    enforce: "pre",
    async load(id) {
      if (!INLINED_ASSETS.test(id)) return null;
      const { module } = await runnerImport<typeof asset>(join(import.meta.dirname, "questionnaireAsset.ts"));
      const home = join(root, "questionnaires");
      const assets = await Promise.all(
        questionnaireFolders(home).map((name) => module.questionnaireAssets(home, name)),
      );
      const broken = assets.find((read) => !read.ok);
      if (broken !== undefined) return this.error(broken.error);
      const asked = assets
        .flatMap((read) => (read.ok ? [...read.value] : []))
        .map(([path, json]) => `${JSON.stringify(`questionnaires/${path}`)}: ${textAddress(json)}`);
      const faces = [...(await readFonts())].map(([path, face]) => `${JSON.stringify(path)}: ${fontAddress(face)}`);
      return `export const inlinedAssets = {${[...asked, ...faces].join()}};\nexport const isSingleFile = true;`;
    },
  };
}

/** Returns code of the address of a face: one letter a byte, which compresses much better than base64. */
function fontAddress(face: Uint8Array): string {
  return `"data:font/ttf;base64," + btoa(${JSON.stringify(Buffer.from(face).toString("latin1"))})`;
}

/** Returns code of the address of JSON, as text. The browser encodes what is not ASCII. */
function textAddress(json: string): string {
  const compact = JSON.stringify(JSON.parse(json));
  return JSON.stringify(`data:application/json,${compact.replaceAll(/[%#]/g, encodeURIComponent)}`);
}

/** Starts workers from embedded text instead of from a file. */
function inlineWorkers(): Plugin {
  return {
    name: "tenspan-inline-workers",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/(?:pdf|sealed|store\/lock|screens\/portfolio)\/.*\.ts$/.test(id) || !code.includes("new Worker("))
        return null;
      const names = [...code.matchAll(WORKER)].map(([, file]) => file);
      if (names.length === 0)
        return this.error(`${id} starts a worker in a way that the single file does not support.`);
      const imports = names.map(
        (file, index) => `import InlineWorker${index} from ${JSON.stringify(`${file}?worker&inline`)};`,
      );
      let index = 0;
      const rest = code.replace(WORKER, () => `new InlineWorker${index++}()`);
      return { code: [...imports, rest].join("\n"), map: null };
    },
  };
}

/**
 * Adds the content security policy, which allows exactly the embedded scripts and styles, and the licences of
 * everything embedded.
 */
function finish(): Plugin {
  return {
    name: "tenspan-finish-single",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return this.error("There is no page.");
        const html = await withSmallHeadlines(String(page.source));
        const policy = policyOf({
          "script-src": digests(html, /<script[^>]*>([\s\S]*?)<\/script>/g),
          "style-src": digests(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
          "connect-src": ["data:"],
          "font-src": ["data:"],
          "worker-src": ["blob:"],
        });
        const licences = bundle[LICENCES_FILE];
        if (licences?.type !== "asset") return this.error("There are no licences.");
        const notices = String(licences.source).replaceAll("--", "\u2010\u2010");
        // jsPDF references files that it never loads here; only the page is distributed.
        for (const name of Object.keys(bundle)) if (name !== "index.html") delete bundle[name];
        page.source = html
          .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
          .replace("</html>", () => `<!--\n${notices}\n-->\n</html>`);
      },
    },
  };
}
