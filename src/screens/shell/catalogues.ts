import type { ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExplainMessages } from "#explain/explainFormatter.ts";
import { languageOf } from "#lib/languages.ts";
import type { ReportMessages } from "#report/formatter.ts";
import type { ScreenMessages } from "#screens/LanguageProvider.tsx";

/*
 * All message catalogues of the app, and the only place that knows their files: adding
 * `src/screens/messages/<language>.json` adds a language. Each is loaded on demand; a translation falls back to English
 * (node/build/vite-messages.ts).
 */

/** By language: `./en.json`. */
type Files<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

/** Messages of a room in all languages. */
export type Loadable<Messages> = {
  /**
   * Loads the messages in the language of a locale; cached until the page is closed. Resolves to the one object to
   * which every part of the room is added. Rejects if they cannot be loaded.
   */
  readonly load: (locale: string) => Promise<Messages>;
};

/** The messages of a room, or a part of them, in all languages. */
export type Catalogue<Messages> = Loadable<Messages> & {
  /** Returns the messages if they are already loaded. */
  readonly kept: (locale: string) => Messages | null;
};

// The parts are divided by the build (node/build/messagePart.ts).
const firstFiles = import.meta.glob<ScreenMessages>("./*.json", {
  base: "/src/screens/messages",
  import: "default",
  query: "?first",
});

/** The languages of the app, BCP 47. */
export const LANGUAGES: readonly string[] = languagesOf(firstFiles);

const screens = new Map<string, ScreenMessages>();

/** The part of the screens' messages for the Home of a new visitor. */
export const firstCatalogue = catalogue(firstFiles, screens);
/** What Home has in addition when there are assessments. */
export const homeCatalogue = catalogue(
  import.meta.glob<ScreenMessages>("./*.json", { base: "/src/screens/messages", import: "default", query: "?home" }),
  screens,
);
/** What the screens of an assessment up to its results have in addition. */
export const startCatalogue = catalogue(
  import.meta.glob<ScreenMessages>("./*.json", { base: "/src/screens/messages", import: "default", query: "?start" }),
  screens,
);
/** All messages of the screens. */
export const screenCatalogue = together(
  firstCatalogue,
  homeCatalogue,
  startCatalogue,
  catalogue(
    import.meta.glob<ScreenMessages>("./*.json", { base: "/src/screens/messages", import: "default", query: "?rest" }),
    screens,
  ),
);

const report = new Map<string, ReportMessages>();

/** The messages of the report up to its results. */
export const resultsCatalogue = catalogue(
  import.meta.glob<ReportMessages>("./*.json", { base: "/src/report/messages", import: "default", query: "?start" }),
  report,
);
/** All messages of the report. */
export const reportCatalogue = together(
  resultsCatalogue,
  catalogue(
    import.meta.glob<ReportMessages>("./*.json", { base: "/src/report/messages", import: "default", query: "?rest" }),
    report,
  ),
);
/** The messages of explanations and of the method. */
export const explainCatalogue = catalogue(
  import.meta.glob<ExplainMessages>("./*.json", { base: "/src/explain/messages", import: "default" }),
);
/** The messages of files for other programs. */
export const exchangeCatalogue = catalogue(
  import.meta.glob<ExchangeMessages>("./*.json", { base: "/src/exchange/messages", import: "default" }),
);

/**
 * Begins to load the messages that the screens of an assessment need first; if that fails, they are loaded again when a
 * screen needs them.
 */
export function preloadMessages(locale: string): void {
  for (const { load } of [startCatalogue, resultsCatalogue]) load(locale).catch(() => {});
}

function languagesOf(files: Files<unknown>): readonly string[] {
  return Object.keys(files).map((path) => path.slice("./".length, -".json".length));
}

/**
 * Returns the catalogue of these files; `room` has the messages of all parts of a room that are loaded, by language.
 */
function catalogue<Messages extends object>(
  files: Files<Messages>,
  room: Map<string, Messages> = new Map(),
): Catalogue<Messages> {
  const languages = languagesOf(files);
  const kept = new Map<string, Messages>();
  const loading = new Map<string, Promise<Messages>>();
  const fetchMessages = async (language: string) => {
    const file = files[`./${language}.json`];
    if (file === undefined) throw new Error(`There are no messages in “${language}”`);
    const part = await file();
    const messages = Object.assign(room.get(language) ?? {}, part);
    room.set(language, messages);
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

/** Returns what loads all these parts of a room. */
function together<Messages>(first: Loadable<Messages>, ...more: readonly Loadable<Messages>[]): Loadable<Messages> {
  return {
    load: async (locale) => {
      const [messages] = await Promise.all([first.load(locale), ...more.map(({ load }) => load(locale))]);
      return messages;
    },
  };
}
