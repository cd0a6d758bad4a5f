import { use } from "react";
import { useLocale } from "./LanguageProvider.tsx";
import type { Catalogue } from "./shell/catalogues.ts";

/** The messages of a room in the visitor's language; a part that is loaded on demand brings them along (`withCatalogues`). */
export function useCatalogue<Messages>(catalogue: Catalogue<Messages>): Messages {
  const locale = useLocale();
  return catalogue.kept(locale) ?? use(catalogue.load(locale));
}
