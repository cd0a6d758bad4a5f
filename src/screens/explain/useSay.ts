import { createSay, type Say } from "#explain/say.ts";
import phrases from "#explain/words/en.json";
import { useMemo } from "react";
import { useIntl } from "react-intl";

/** How explanations speak in the visitor's language. Only screens that are loaded on demand may ask for it. */
export function useSay(): Say {
  const { locale } = useIntl();
  return useMemo(() => createSay(locale, phrases), [locale]);
}
