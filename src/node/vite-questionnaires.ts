import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { err, ok, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import type { Plugin, ViteDevServer } from "vite";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { tellProblem } from "./tellProblem.ts";

/** What the browser asks for, below the base. */
const ADDRESS = /^\/questionnaires\/([^/?#]+)\.json$/;

/**
 * Bundles each folder of `questionnaires/` to `questionnaires/<id>.json`. A broken questionnaire fails the build; the
 * dev server answers with what is wrong, and reloads the page when a file changes.
 */
export function questionnaires(): Plugin {
  let home = "";
  return {
    name: "tenspan-questionnaires",
    configResolved(config) {
      home = join(config.root, "questionnaires");
    },
    async generateBundle() {
      for (const id of idsIn(home)) {
        const bundled = await bundleOf(home, id);
        if (!bundled.ok) return this.error(bundled.error);
        this.emitFile({ type: "asset", fileName: `questionnaires/${id}.json`, source: bundled.value });
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
    const id = ADDRESS.exec(new URL(request.url ?? "/", "http://localhost").pathname)?.[1];
    if (id === undefined || !idsIn(home).includes(id)) return next();
    bundleOf(home, id).then((bundled) => {
      if (!bundled.ok) server.config.logger.error(bundled.error);
      response.statusCode = bundled.ok ? 200 : 500;
      response.setHeader("Content-Type", bundled.ok ? "application/json" : "text/plain; charset=utf-8");
      response.end(bundled.ok ? bundled.value : bundled.error);
    }, next);
  });
}

/** The folders that hold a questionnaire. */
function idsIn(home: string): string[] {
  if (!existsSync(home)) return [];
  return readdirSync(home).filter((name) => existsSync(join(home, name, "questionnaire.json")));
}

/** The questionnaire as minified JSON, or what is wrong with it, a line each. */
async function bundleOf(home: string, folder: string): Promise<Result<string, string>> {
  const read = await readQuestionnaireFolder(join(home, folder));
  if (!read.ok) return err(told(read.error, folder));
  const { questionnaire } = read.value;
  if (questionnaire.id === folder) return ok(JSON.stringify(questionnaire));
  const values = { id: questionnaire.id };
  return err(told([{ file: "questionnaire.json", path: ["id"], code: "otherFolder", values }], folder));
}

function told(problems: readonly FileProblem[], folder: string): string {
  const lines = problems.map((problem) => tellProblem({ ...problem, file: `questionnaires/${folder}/${problem.file}` }));
  return ["A questionnaire is broken:", ...lines].join("\n");
}
