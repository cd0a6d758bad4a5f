import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { libraryTypes } from "#node/build/vite-library-types.ts";
import { compileMessages } from "#node/build/vite-messages.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The core as a library with its types, for Node and browsers: `npm run build:library`. */
export default defineConfig({
  plugins: [compileMessages(), libraryTypes(root)],
  resolve: {
    alias: {
      // Messages are parsed at build time.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  publicDir: false,
  build: {
    lib: { entry: fileURLToPath(new URL("./src/library.ts", import.meta.url)), formats: ["es"], fileName: "tenspan" },
    target: "es2022",
    outDir: "dist-lib",
    emptyOutDir: true,
  },
});
