import type { Catalogue } from "./catalogues.ts";
import { pageLanguage } from "#store/pageLanguage.ts";

/** Returns a function that loads a part of the app together with its messages. */
export function withCatalogues<Part>(
  load: () => Promise<Part>,
  ...catalogues: readonly Catalogue<unknown>[]
): () => Promise<Part> {
  return async () => {
    const language = pageLanguage();
    const [part] = await Promise.all([load(), ...catalogues.map((catalogue) => catalogue.load(language))]);
    return part;
  };
}
