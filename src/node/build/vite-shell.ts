import type { Plugin } from "vite";
import { messageLanguages, readMessages } from "./readMessages.ts";
import { readQuestionnaireLists } from "./vite-questionnaire-list.ts";

const SHELL = "<!-- shell -->";
const TROUBLE = "<!-- trouble -->";
const DESCRIPTION = "%DESCRIPTION%";

/**
 * Writes the first sentences of Home into the page, so that there is something to read before any script runs; React
 * replaces them by the real screen. They are those of the first questionnaire. Also adds the hidden notices, in each
 * language of the app, for when the app cannot start.
 */
export function shell(): Plugin {
  return {
    name: "tenspan-shell",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        const { en: [first] = [] } = await readQuestionnaireLists();
        const { title = "", lead = "" } = first?.introduction ?? {};
        const main = `<h1>${escaped(title)}</h1><p>${escaped(lead)}</p>`;
        const description = escaped(`${title} ${lead}`).replaceAll('"', "&quot;");
        return html
          .replace(DESCRIPTION, () => `${description} ${messageIn("home.staysNote", "en")}`)
          .replace(SHELL, () => `<div class="shell"><header>Tenspan</header><main>${main}</main></div>`)
          .replace(TROUBLE, () => notice("old-browser", "failure.oldBrowser") + notice("not-started", "failure.start"));
      },
    },
  };
}

/** Returns a notice that the start check (`src/startCheck.js`) shows. */
function notice(id: string, message: string): string {
  const sentences = messageLanguages().map(
    (language) => `<span lang="${language}">${messageIn(message, language)}</span>`,
  );
  return `<p id="${id}" class="trouble" role="alert" hidden>${sentences.join(" ")}</p>`;
}

function messageIn(message: string, language: string): string {
  return escaped(readMessages("screens", language)[message] ?? "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
