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
          face.source = await withAxes(face.source, AXES);
        }),
      );
    },
  };
}

/** A headline face embedded in CSS, with its alphabet. */
const EMBEDDED_FACE = /@font-face\s*\{[^}]*?url\(["']?data:font\/woff2;base64,([A-Za-z0-9+/=]+)["']?\)[^}]*\}/g;

/** Ranges of Cyrillic and Greek letters. */
const NOT_LATIN = /U\+0*(?:400|460|370)\b/i;

/** The optical size of letters that do not stand within Latin words; about that of the largest headlines. */
const OPTICAL_SIZE = 32;

/** Returns a page with smaller embedded headline faces: one weight, and one optical size of Cyrillic and Greek. */
export async function withSmallHeadlines(html: string): Promise<string> {
  const rules = [...html.matchAll(EMBEDDED_FACE)];
  if (rules.length === 0) throw new Error("No face of the headlines in the page");
  const small = await Promise.all(
    rules.map(async ([rule, face = ""]) => {
      const axes = NOT_LATIN.test(rule) ? { ...AXES, opsz: OPTICAL_SIZE } : AXES;
      const source = await withAxes(Buffer.from(face, "base64"), axes);
      return rule.replace(face, () => Buffer.from(source).toString("base64"));
    }),
  );
  let index = 0;
  return html.replace(EMBEDDED_FACE, (rule) => small[index++] ?? rule);
}

async function withAxes(
  face: string | Uint8Array,
  variationAxes: Readonly<Record<string, number>>,
): Promise<Uint8Array> {
  return subset(Buffer.from(face), "", { targetFormat: "woff2", keepAllGlyphs: true, variationAxes });
}
