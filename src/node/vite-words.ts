import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { pseudo as pseudoLocalise } from "./pseudo.ts";

const CATALOGUE = /\/words\/[A-Za-z-]+\.json$/;

/**
 * Compiles message catalogues (`…/words/<locale>.json`, id → ICU message) to syntax trees, so that no parser is
 * shipped and a broken message fails the build. With `pseudo` every text is accented and 40 % longer.
 */
export function words(options: { readonly pseudo: boolean }): Plugin {
  return {
    name: "tenspan-words",
    enforce: "pre",
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages = Object.entries(JSON.parse(code)).map(([key, message]) => {
        const tree = parse(String(message), { captureLocation: false });
        return [key, options.pseudo ? pseudoLocalise(tree) : tree];
      });
      return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
    },
  };
}
