import { join, sep } from "node:path";
import { type Plugin, runnerImport, type ViteDevServer } from "vite";
import type { Result } from "#lib/result.ts";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";
import type * as asset from "./questionnaireAsset.ts";

/** The addresses that the browser requests, below the base. */
const ADDRESS = /^\/questionnaires\/(([^/]+?)(?:\/[^/]+)?\.json)$/;

/**
 * Bundles each folder of `questionnaires/` to `questionnaires/<id>.json`, and each stored version to
 * `questionnaires/<id>/<version>.json`. An invalid questionnaire fails the build; the dev server responds with its
 * problems, and reloads the page when a file changes.
 */
export function questionnaires(): Plugin {
  let home = "";
  return {
    name: "tenspan-questionnaires",
    configResolved(config) {
      home = join(config.root, "questionnaires");
    },
    async generateBundle() {
      for (const name of questionnaireFolders(home)) {
        const read = await assetsOf(home, name);
        if (!read.ok) return this.error(read.error);
        for (const [path, source] of read.value) {
          this.emitFile({ type: "asset", fileName: `questionnaires/${path}`, source });
        }
      }
    },
    configureServer(server) {
      serve(server, home);
      server.watcher.on("all", (_event, file) => {
        if (file.startsWith(home + sep)) server.ws.send({ type: "full-reload" });
      });
    },
  };
}

function serve(server: ViteDevServer, home: string): void {
  server.middlewares.use((request, response, next) => {
    const [, path = "", name = ""] = ADDRESS.exec((request.url ?? "").replace(/[?#].*$/, "")) ?? [];
    if (!questionnaireFolders(home).includes(name)) return next();
    assetsOf(home, name).then((read) => {
      if (!read.ok) server.config.logger.error(read.error);
      const asset = read.ok ? read.value.get(path) : read.error;
      if (asset === undefined) return next();
      response.statusCode = read.ok ? 200 : 500;
      response.setHeader("Content-Type", read.ok ? "application/json" : "text/plain; charset=utf-8");
      response.end(asset);
    }, next);
  });
}

/**
 * Loaded on demand, so that configuring Vite, also for tests, does not wait for the code that reads and checks
 * questionnaires.
 */
async function assetsOf(home: string, name: string): Promise<Result<ReadonlyMap<string, string>, string>> {
  const { module } = await runnerImport<typeof asset>(join(import.meta.dirname, "questionnaireAsset.ts"));
  return module.questionnaireAssets(home, name);
}
