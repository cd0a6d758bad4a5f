import { Window } from "happy-dom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const { document } = new Window();

/** Markdown as a reader of it sees it: the element that it becomes. */
export function readMarkdown(markdown: string) {
  const page = document.createElement("div");
  page.innerHTML = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return page;
}
