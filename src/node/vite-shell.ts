import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const MARK = "<!-- shell -->";

/**
 * Writes the first sentences of Home into the page itself, so that there is something to read before any script runs;
 * React puts the real screen in their place. They come from the same catalogue.
 */
export function shell(catalogue: string): Plugin {
  return {
    name: "tenspan-shell",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        const words: Record<string, string> = JSON.parse(readFileSync(catalogue, "utf8"));
        const { "home.welcome": title = "", "home.lead": lead = "" } = words;
        return html.replace(
          MARK,
          () =>
            `<div class="shell"><header>Tenspan</header><main><h1>${escaped(title)}</h1><p>${escaped(lead)}</p></main></div>`,
        );
      },
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
