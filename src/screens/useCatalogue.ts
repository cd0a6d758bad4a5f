import { use } from "react";
import { useLocale } from "./LanguageProvider.tsx";
import type { Catalogue } from "./shell/catalogues.ts";

/**
 * Returns the messages of a room in the user's language; parts loaded on demand load them together with their code
 * (`withCatalogues`).
 */
export function useCatalogue<Messages>(catalogue: Catalogue<Messages>): Messages {
  const locale = useLocale();
  return catalogue.kept(locale) ?? use(catalogue.load(locale));
}
