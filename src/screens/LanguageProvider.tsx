import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type en from "./messages/en.json";

/** The ids of the app's messages. */
export type ScreenMessageId = keyof typeof en;
/** Their catalogue; the first view has a part of it only. */
export type ScreenMessages = Messages<ScreenMessageId>;

/** What the screens around it speak: `locale` is BCP 47 and says how numbers and dates are written. */
type Language = { readonly locale: string; readonly text: ReturnType<typeof createTextFormat<ScreenMessageId>> };

const Context = createContext<Language | null>(null);

/** Lets all screens within speak the language of these messages. */
export function LanguageProvider(props: {
  readonly locale: string;
  readonly messages: ScreenMessages;
  readonly children?: ReactNode;
}) {
  const { locale, messages } = props;
  const language = useMemo(() => ({ locale, text: createTextFormat(locale, messages) }), [locale, messages]);
  return <Context.Provider value={language}>{props.children}</Context.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(Context);
  if (language === null) throw new Error("There is no LanguageProvider around this screen");
  return language;
}

/** How numbers and dates are written for the visitor, BCP 47. */
export function useLocale(): string {
  return useLanguage().locale;
}
