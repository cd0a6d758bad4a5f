import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { commandAssets } from "#node/build/vite-command.ts";
import { partsOfJspdf } from "#node/build/vite-jspdf.ts";
import { compileMessages } from "#node/build/vite-messages.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command `tenspan` in a folder that needs nothing but Node: `npm run build:command`. */
export default defineConfig({
  plugins: [commandAssets(root), compileMessages(), partsOfJspdf()],
  resolve: {
    alias: {
      // Messages are parsed at build time.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: true,
    emitAssets: true,
    target: "node20",
    outDir: "dist-command",
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: {
        tenspan: source("./src/node/commands/main.ts"),
        makeWorker: source("./src/node/commands/makeWorker.ts"),
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // Node starts faster with one file of everything that commands share than with fifty small ones.
        codeSplitting: { groups: [{ name: "shared", test: /[\\/]src[\\/](?!exchange|sealed)/, minShareCount: 2 }] },
        banner: (chunk) => (chunk.name === "tenspan" ? "#!/usr/bin/env node" : ""),
      },
    },
  },
});
