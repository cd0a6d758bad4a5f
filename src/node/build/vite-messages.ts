import { basename, dirname } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { messagesText } from "./readMessages.ts";
import { isFirstViewMessage } from "./isFirstViewMessage.ts";

const CATALOGUE = /^(.*\/messages\/[A-Za-z-]+\.json)(\?first)?$/;

/**
 * Compiles message catalogues (`…/messages/<language>.json`, id → ICU message) to syntax trees, so that no parser is
 * shipped and a broken message fails the build. What a translation lacks is taken from the English catalogue beside it. Of
 * a catalogue that is asked for with `?first` only what the first view says is left.
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
      // With a query it is no JSON file any more for those who come after.
      return { code: first === undefined ? json : `export default ${json};`, map: null };
    },
  };
}
