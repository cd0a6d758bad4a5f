import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isFirstViewMessage } from "./isFirstViewMessage.ts";
import { isPrintedMessage } from "./isPrintedMessage.ts";
import { pseudo as pseudoLocalise } from "./pseudo.ts";

const CATALOGUE = /\/messages\/[A-Za-z-]+\.json(?:\?(first|printed))?$/;
const PARTS = { first: isFirstViewMessage, printed: isPrintedMessage };

/**
 * Compiles message catalogues (`…/messages/<locale>.json`, id → ICU message) to syntax trees, so that no parser is
 * shipped and a broken message fails the build. With `pseudo` every text is accented and 40 % longer. Of a catalogue
 * that is asked for with `?first` only what the first view says is left, with `?printed` what a page can say.
 */
export function compileMessages(options: { readonly pseudo: boolean }): Plugin {
  return {
    name: "tenspan-messages",
    enforce: "pre",
    transform(code, id) {
      const found = CATALOGUE.exec(id);
      if (found === null) return null;
      const part = found[1] === "first" || found[1] === "printed" ? PARTS[found[1]] : () => true;
      const wanted = Object.entries(JSON.parse(code)).filter(([id]) => part(id));
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
