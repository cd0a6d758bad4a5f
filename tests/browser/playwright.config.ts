import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { EVERYTHING } from "./engines.ts";

// ensure-browser.mjs finds a browser and a free port and passes them on.
const { CHROME_PATH, CHROME_ENV = "{}", FIREFOX_PATH, BROWSER_TEST_PORT = "4199", CI } = process.env;
const firefox = FIREFOX_PATH ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));
const root = join(import.meta.dirname, "../..");
const baseURL = `http://127.0.0.1:${BROWSER_TEST_PORT}/`;

export default defineConfig({
  testDir: ".",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  outputDir: join(root, "node_modules/.cache/browser-tests"),
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  // A busy machine may starve a browser once; a test that fails twice has failed.
  retries: CI === undefined ? 0 : 1,
  // Generous, because a busy machine is not a fault of the product; speed is measured elsewhere.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: join(root, "node_modules/.cache/browser-tests.json") }]],
  // The service worker would answer requests unseen by the test; offline.spec.ts tests it.
  use: { baseURL, locale: "en-GB", trace: "off", serviceWorkers: "block" },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${BROWSER_TEST_PORT} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          // Renders letters as in the pictures of visual.spec.ts, whatever the machine's settings.
          args: ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
          ...(CHROME_PATH !== undefined && { executablePath: CHROME_PATH }),
          env: { ...process.env, ...JSON.parse(CHROME_ENV) },
        },
      },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            name: "firefox",
            // Firefox is much slower through this protocol.
            timeout: 120_000,
            ...(EVERYTHING ? { grepInvert: /invented language/ } : { grep: /@every-engine/ }),
            use: {
              ...devices["Desktop Firefox"],
              channel: "moz-firefox",
              launchOptions: {
                executablePath: firefox,
                // Separate processes for other sites take a tenth of the processor time, and there is only one site.
                firefoxUserPrefs: { "fission.autostart": false, "dom.ipc.processPrelaunch.enabled": false },
              },
            },
          },
        ]),
  ],
});
