import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isFirstViewMessage } from "./isFirstViewMessage.ts";
import { pseudo as pseudoLocalise } from "./pseudo.ts";

const CATALOGUE = /\/messages\/[A-Za-z-]+\.json(\?first)?$/;

/**
 * Compiles message catalogues (`…/messages/<locale>.json`, id → ICU message) to syntax trees, so that no parser is
 * shipped and a broken message fails the build. With `pseudo` every text is accented and 40 % longer. Of a catalogue
 * that is asked for with `?first` only what the first view says is left.
 */
export function compileMessages(options: { readonly pseudo: boolean }): Plugin {
  return {
    name: "tenspan-messages",
    enforce: "pre",
    transform(code, id) {
      const found = CATALOGUE.exec(id);
      if (found === null) return null;
      const wanted = Object.entries(JSON.parse(code)).filter(
        ([key]) => found[1] === undefined || isFirstViewMessage(key),
      );
      const messages = wanted.map(([key, message]) => {
        const tree = parse(String(message), { captureLocation: false });
        return [key, options.pseudo ? pseudoLocalise(tree) : tree];
      });
      const json = JSON.stringify(Object.fromEntries(messages));
      // With a query it is no JSON file any more for those who come after.
      return { code: found[1] === undefined ? json : `export default ${json};`, map: null };
    },
  };
}
