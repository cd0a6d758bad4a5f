import { languageOf } from "#lib/languages.ts";
import type { ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExplainMessages } from "#explain/explainFormatter.ts";
import type { ReportMessages } from "#report/formatter.ts";
import type { ScreenMessages } from "#screens/LanguageProvider.tsx";

/*
 * All message catalogues of the app, and the only place that knows their files: adding
 * `src/screens/messages/<language>.json` adds a language. Each is loaded on demand; a translation falls back to English
 * (node/build/vite-messages.ts).
 */

type Files<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

/** The messages of a room in all languages. */
export type Catalogue<Messages> = {
  /**
   * Loads the messages in the language of a locale; cached until the page is closed. Rejects if they cannot be loaded.
   */
  readonly load: (locale: string) => Promise<Messages>;
  /** Returns the messages if they are already loaded. */
  readonly kept: (locale: string) => Messages | null;
};

const screenFiles = import.meta.glob<ScreenMessages>("/src/screens/messages/*.json", { import: "default" });

/** The languages of the app, BCP 47. */
export const LANGUAGES: readonly string[] = languagesOf(screenFiles);

/** All messages of the screens. */
export const screenCatalogue = catalogue(screenFiles);
/** The part of the catalogue for the Home of a new visitor; the build leaves out the rest. */
export const firstCatalogue = catalogue(
  import.meta.glob<ScreenMessages>("/src/screens/messages/*.json", { import: "default", query: "?first" }),
);
/** What Home has in addition when there are assessments. */
export const homeCatalogue = catalogue(
  import.meta.glob<ScreenMessages>("/src/screens/messages/*.json", { import: "default", query: "?home" }),
);
/** The messages of the report. */
export const reportCatalogue = catalogue(
  import.meta.glob<ReportMessages>("/src/report/messages/*.json", { import: "default" }),
);
/** The messages of explanations and of the method. */
export const explainCatalogue = catalogue(
  import.meta.glob<ExplainMessages>("/src/explain/messages/*.json", { import: "default" }),
);
/** The messages of files for other programs. */
export const exchangeCatalogue = catalogue(
  import.meta.glob<ExchangeMessages>("/src/exchange/messages/*.json", { import: "default" }),
);

/**
 * Begins to load the messages that the screens of an assessment need first; if that fails, they are loaded again when a
 * screen needs them.
 */
export function preloadMessages(locale: string): void {
  for (const { load } of [screenCatalogue, reportCatalogue]) load(locale).catch(() => {});
}

function languagesOf(files: Files<unknown>): readonly string[] {
  return Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ""));
}

function catalogue<Messages>(files: Files<Messages>): Catalogue<Messages> {
  const languages = languagesOf(files);
  const kept = new Map<string, Messages>();
  const loading = new Map<string, Promise<Messages>>();
  const fetchMessages = async (language: string) => {
    const file = Object.values(files)[languages.indexOf(language)];
    if (file === undefined) throw new Error(`There are no messages in “${language}”`);
    const messages = await file();
    kept.set(language, messages);
    return messages;
  };
  return {
    load: (locale) => {
      const language = languageOf(locale, languages);
      const begun = loading.get(language);
      if (begun !== undefined) return begun;
      const started = fetchMessages(language);
      loading.set(language, started);
      // A later attempt can succeed.
      started.catch(() => loading.delete(language));
      return started;
    },
    kept: (locale) => kept.get(languageOf(locale, languages)) ?? null,
  };
}
