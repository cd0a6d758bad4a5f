import { useLanguage } from "./LanguageProvider.tsx";

/** Returns the function that formats messages in the user's language. */
export function useText() {
  return useLanguage().text;
}
