import { basename, dirname } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { messagesText } from "./readMessages.ts";
import { isFirstViewMessage } from "./isFirstViewMessage.ts";

const CATALOGUE = /^(.*\/messages\/[A-Za-z-]+\.json)(\?first)?$/;

/**
 * Compiles message catalogues (`…/messages/<language>.json`, id → ICU message) to syntax trees, so that the app needs
 * no parser and an invalid message fails the build. A translation falls back to the English catalogue next to it. A
 * catalogue imported with `?first` contains only the messages of the first view.
 */
export function compileMessages(): Plugin {
  return {
    name: "tenspan-messages",
    enforce: "pre",
    transform(_code, id) {
      const [, path, first] = CATALOGUE.exec(id) ?? [];
      if (path === undefined) return null;
      const texts: Readonly<Record<string, string>> = JSON.parse(messagesText(dirname(path), basename(path, ".json")));
      const messages = Object.entries(texts)
        .filter(([key]) => first === undefined || isFirstViewMessage(key))
        .map(([key, message]) => [key, parse(message, { captureLocation: false })]);
      const json = JSON.stringify(Object.fromEntries(messages));
      // With a query, later plugins do not treat the module as JSON.
      return { code: first === undefined ? json : `export default ${json};`, map: null };
    },
  };
}
