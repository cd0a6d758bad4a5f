import type { Catalogue } from "./catalogues.ts";
import { pageLanguage } from "#store/pageLanguage.ts";

/** Loads a part of the app together with the messages that it says. */
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
