import subset from "subset-font";
import type { Plugin } from "vite";

/** Headlines have one weight (`src/ui/base.css`); the optical sizes stay. */
const AXES = { wght: 400 } as const;

/** The face of the alphabet that the app itself is written in; others are fetched for a name, if ever. */
const LATIN = /source-serif-4-latin-[^/]*\.woff2$/;

/**
 * Emits the face of the headlines without the weights that no headline has: a little over a third of its size, and it
 * is what a new visitor waits for longest.
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
