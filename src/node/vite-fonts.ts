import type { Plugin } from "vite";
import { FACE_NAMES, fontPath } from "#documents/pdf/fonts.ts";
import { fontLicences, subsetFonts } from "./subsetFonts.ts";

/** Serves and emits the faces of the report as `fonts/report-*.ttf`, which are fetched when a PDF is made. */
export function fonts(): Plugin {
  return {
    name: "tenspan-fonts",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = FACE_NAMES.find((candidate) => request.url?.split("?")[0]?.endsWith(`/${fontPath(candidate)}`));
        if (name === undefined) return next();
        subsetFonts().then((faces) => {
          response.setHeader("Content-Type", "font/ttf");
          response.end(faces[name]);
        }, next);
      });
    },
    async generateBundle() {
      const faces = await subsetFonts();
      for (const name of FACE_NAMES) this.emitFile({ type: "asset", fileName: fontPath(name), source: faces[name] });
      this.emitFile({ type: "asset", fileName: "fonts/LICENSE.txt", source: await fontLicences() });
    },
  };
}
