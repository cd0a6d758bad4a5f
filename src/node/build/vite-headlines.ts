import subset from "subset-font";
import type { Plugin } from "vite";

/** Headlines have one weight (`src/ui/base.css`); the optical sizes stay. */
const AXES = { wght: 400 } as const;

/** The face with the Latin alphabet, which the app's own texts use; others are only fetched for user-written names. */
const LATIN = /source-serif-4-latin-[^/]*\.woff2$/;

/**
 * Emits the headline face without unused weights, which saves over a third of the file that delays the first view most.
 */
export function headlines(): Plugin {
  return {
    name: "tenspan-headlines",
    apply: "build",
    async generateBundle(_options, bundle) {
      const faces = Object.values(bundle).flatMap((file) =>
        file.type === "asset" && LATIN.test(file.fileName) ? [file] : [],
      );
      if (faces.length === 0) this.error("No face of the headlines in the bundle");
      await Promise.all(
        faces.map(async (face) => {
          const options = { targetFormat: "woff2", keepAllGlyphs: true, variationAxes: AXES } as const;
          face.source = await subset(Buffer.from(face.source), "", options);
        }),
      );
    },
  };
}
