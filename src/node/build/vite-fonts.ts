import type { Plugin } from "vite";
import { ALPHABETS, FACE_NAMES, fontPath } from "#pdf/fonts/fonts.ts";
import { subsetFonts } from "./subsetFonts.ts";

/** Serves and emits the faces of the report as `fonts/report-*.ttf`, which the app fetches to make a PDF. */
export function fonts(): Plugin {
  return {
    name: "tenspan-fonts",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        readFonts().then((files) => {
          const asked = [...files.keys()].find((path) => request.url?.split("?")[0]?.endsWith(`/${path}`));
          if (asked === undefined) return next();
          response.setHeader("Content-Type", "font/ttf");
          response.end(files.get(asked));
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await readFonts()) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** Returns the faces of every alphabet by path. */
export async function readFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sets = await Promise.all(
    ALPHABETS.map(async (alphabet) => {
      const faces = await subsetFonts(alphabet);
      return FACE_NAMES.map((name) => [fontPath(name, alphabet), faces[name]] as const);
    }),
  );
  return new Map(sets.flat());
}
