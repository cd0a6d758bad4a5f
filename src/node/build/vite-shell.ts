import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { stretch } from "./pseudo.ts";

const SHELL = "<!-- shell -->";
const TROUBLE = "<!-- trouble -->";

/**
 * Writes the first sentences of Home into the page itself, so that there is something to read before any script runs;
 * React puts the real screen in their place. Beside them, hidden, what is said when the app does not start. All come
 * from the same catalogue; with `pseudo` in the invented language.
 */
export function shell(catalogue: string, options: { readonly pseudo: boolean }): Plugin {
  return {
    name: "tenspan-shell",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        const words: Record<string, string> = JSON.parse(readFileSync(catalogue, "utf8"));
        const said = (id: string) => escaped(options.pseudo ? stretch(words[id] ?? "") : (words[id] ?? ""));
        const main = `<h1>${said("home.welcome")}</h1><p>${said("home.lead")}</p>`;
        return html
          .replace(SHELL, () => `<div class="shell"><header>Tenspan</header><main>${main}</main></div>`)
          .replace(
            TROUBLE,
            () => notice("old-browser", said("failure.oldBrowser")) + notice("not-started", said("failure.start")),
          );
      },
    },
  };
}

/** Shown by the check before the app (`src/startCheck.js`). */
function notice(id: string, sentence: string): string {
  return `<p id="${id}" class="trouble" role="alert" hidden>${sentence}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
