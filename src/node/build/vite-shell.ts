import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { stretch } from "./pseudo.ts";
import { readQuestionnaireList } from "./vite-questionnaire-list.ts";

const SHELL = "<!-- shell -->";
const TROUBLE = "<!-- trouble -->";
const DESCRIPTION = "%DESCRIPTION%";

/**
 * Writes the first sentences of Home into the page itself, so that there is something to read before any script runs;
 * React puts the real screen in their place. They are those of the first questionnaire. Beside them, hidden, what is said
 * when the app does not start, from the catalogue; with `pseudo` in the invented language.
 */
export function shell(catalogue: string, options: { readonly pseudo: boolean }): Plugin {
  return {
    name: "tenspan-shell",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        const [first] = await readQuestionnaireList();
        const words: Record<string, string> = JSON.parse(readFileSync(catalogue, "utf8"));
        const said = (id: string) => escaped(options.pseudo ? stretch(words[id] ?? "") : (words[id] ?? ""));
        const { title = "", lead = "" } = first?.introduction ?? {};
        const main = `<h1>${escaped(title)}</h1><p>${escaped(lead)}</p>`;
        const description = escaped(`${title} ${lead}`).replaceAll('"', "&quot;");
        return html
          .replace(DESCRIPTION, () => `${description} ${said("home.staysNote")}`)
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
