import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { printBuildHash } from "#node/build/vite-build-hash.ts";
import { contentSecurityPolicy } from "#node/build/vite-content-security-policy.ts";
import { fonts } from "#node/build/vite-fonts.ts";
import { headlines } from "#node/build/vite-headlines.ts";
import { partsOfJspdf } from "#node/build/vite-jspdf.ts";
import { licences } from "#node/build/vite-licences.ts";
import { compileMessages } from "#node/build/vite-messages.ts";
import { offline } from "#node/build/vite-offline.ts";
import { preloadApp } from "#node/build/vite-preload-app.ts";
import { samplePreview } from "#node/build/vite-preview.ts";
import { fillQuestionnaireList } from "#node/build/vite-questionnaire-list.ts";
import { questionnaires } from "#node/build/vite-questionnaires.ts";
import { resultsDigest } from "#node/build/vite-results-digest.ts";
import { shell } from "#node/build/vite-shell.ts";
import { single } from "#node/build/vite-single.ts";
import { startCheck } from "#node/build/vite-start-check.ts";

// fileURLToPath also works on Windows.
const root = fileURLToPath(new URL(".", import.meta.url));
const checkBeforeStart = fileURLToPath(new URL("./src/startCheck.js", import.meta.url));

/*
 * Modules that are always loaded together form one chunk: the many small modules of a screen, each shared with some other
 * screen, would be forty requests. Everything else is split where it is loaded on demand.
 */
const TOGETHER = [
  { name: "main", test: /src[\\/]main\.tsx$/, priority: 4 },
  { name: "App", test: /src[\\/]App\.tsx$/, priority: 3 },
  // Otherwise the picture on Home would wait for all the code of AppRoutes, with which it shares a colour.
  { name: "SamplePreview", test: /src[\\/]screens[\\/]home[\\/]SamplePreview\.tsx$/, priority: 2 },
  { name: "openServices", test: /src[\\/]screens[\\/]shell[\\/]openServices\.ts$/, priority: 1 },
  { name: "records", test: /src[\\/]store[\\/](?:readStored|write)\.ts$/, priority: 1 },
  { name: "AppRoutes", test: /src[\\/]screens[\\/]shell[\\/]AppRoutes\.tsx$/, priority: 1 },
  { name: "startAssessment", test: /src[\\/]screens[\\/]home[\\/]startAssessment\.ts$/, priority: 1 },
];

const licencesOf = licences();

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [
    shell(),
    startCheck(checkBeforeStart),
    samplePreview(),
    fillQuestionnaireList(),
    resultsDigest(),
    react(),
    compileMessages(),
    licencesOf.page,
    ...(mode === "single"
      ? single(root)
      : [questionnaires(), fonts(), headlines(), preloadApp(), contentSecurityPolicy(), offline(), printBuildHash()]),
  ],
  resolve: {
    alias: {
      // Messages are parsed at build time, so the parser stays out of the browser.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
      // React has had this hook itself since 18; the router also runs with older versions.
      "use-sync-external-store/shim/index.js": "react",
    },
  },
  // A worker started from text must be a classic script: Chromium starts no module worker from a file on disk.
  worker: {
    format: mode === "single" ? "iife" : "es",
    plugins: () => [partsOfJspdf(), licencesOf.worker],
  },
  build:
    mode === "single"
      ? { target: "es2022", assetsInlineLimit: Number.POSITIVE_INFINITY, outDir: "dist-single" }
      : {
          target: "es2022",
          assetsInlineLimit: 0,
          manifest: true,
          // Older browsers load the same files a little later.
          modulePreload: { polyfill: false },
          rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
        },
  test: {
    reporters: ["default", "json"],
    // Generous for a busy machine; no test measures time.
    testTimeout: 20_000,
    // One less would be the default: on a machine of two, a single one.
    maxWorkers: "100%",
    outputFile: { json: "node_modules/.cache/unit-tests.json" },
    // Most modules are pure, so test files can share them; loading them per file took more than half of the time.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          // Processes, because threads ignore a change of the time zone.
          pool: "forks",
          include: ["tests/**/*.test.ts"],
          benchmark: { include: ["tests/benchmark/*.bench.ts"] },
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup-dom.ts"],
        },
      },
    ],
  },
}));
