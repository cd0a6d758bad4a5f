import { pageLanguage } from "#store/pageLanguage.ts";
import { type Loadable, reportCatalogue, screenCatalogue } from "./catalogues.ts";

/** Returns a function that loads a part of the app together with its messages. */
export function withCatalogues<Part>(
  load: () => Promise<Part>,
  ...catalogues: readonly Loadable<unknown>[]
): () => Promise<Part> {
  return async () => {
    const language = pageLanguage();
    const [part] = await Promise.all([load(), ...catalogues.map((catalogue) => catalogue.load(language))]);
    return part;
  };
}

/** The same with all messages of the screens and the report, which every screen after the results needs. */
export function withAllMessages<Part>(
  load: () => Promise<Part>,
  ...catalogues: readonly Loadable<unknown>[]
): () => Promise<Part> {
  return withCatalogues(load, screenCatalogue, reportCatalogue, ...catalogues);
}
