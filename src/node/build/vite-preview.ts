import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import type * as preview from "./samplePreview.ts";

const FILLED_MODULE = /[\\/]src[\\/]screens[\\/]home[\\/]samplePreviewData\.ts$/;

/** Fills in the preview on Home, so that it is shown without loading the questionnaire and the scoring. */
export function samplePreview(): Plugin {
  return {
    name: "tenspan-sample-preview",
    enforce: "pre",
    async load(id) {
      if (!FILLED_MODULE.test(id)) return null;
      const { module } = await runnerImport<typeof preview>(join(import.meta.dirname, "samplePreview.ts"));
      return `export const samplePreviews = ${JSON.stringify(await module.samplePreviews())};`;
    },
  };
}
