import { Window } from "happy-dom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const { document } = new Window();

/** Returns the element that a Markdown reader renders. */
export function readMarkdown(markdown: string) {
  const page = document.createElement("div");
  page.innerHTML = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return page;
}
