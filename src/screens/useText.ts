import { useLanguage } from "./LanguageProvider.tsx";

/** The sentence of the catalogue in the visitor's language. */
export function useText() {
  return useLanguage().text;
}
