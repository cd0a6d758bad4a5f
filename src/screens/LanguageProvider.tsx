import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import type en from "./messages/en.json";

/** The ids of the app's messages. */
export type ScreenMessageId = keyof typeof en;
/** The catalogue of these messages; the first view has only a part of it. */
export type ScreenMessages = Messages<ScreenMessageId>;

/** The language of the screens: `locale` is BCP 47 and formats numbers and dates. */
type Language = { readonly locale: string; readonly text: ReturnType<typeof createTextFormat<ScreenMessageId>> };

const Context = createContext<Language | null>(null);

/** Provides the language of these messages to the screens inside. */
export function LanguageProvider(props: {
  readonly locale: string;
  readonly messages: ScreenMessages;
  readonly children?: ReactNode;
}) {
  const { locale, messages } = props;
  const language = useMemo(() => ({ locale, text: createTextFormat(locale, messages) }), [locale, messages]);
  return <Context.Provider value={language}>{props.children}</Context.Provider>;
}

/** Returns the language around a component: its locale, and the function that formats messages. */
export function useLanguage(): Language {
  const language = useContext(Context);
  if (language === null) throw new Error("There is no LanguageProvider around this screen");
  return language;
}

/** Returns the locale for numbers and dates, BCP 47. */
export function useLocale(): string {
  return useLanguage().locale;
}
