import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FALLBACK_LANGUAGE } from "#lib/languages.ts";
import type { ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExplainMessages } from "#explain/explainFormatter.ts";
import type { ReportMessages } from "#report/formatter.ts";

type Texts = Readonly<Record<string, string>>;

/** The rooms that have messages, with the types of those that are said without a browser, too. */
type Catalogues = {
  readonly screens: Texts;
  readonly report: ReportMessages;
  readonly explain: ExplainMessages;
  readonly exchange: ExchangeMessages;
};

/** The rooms that have messages. */
export const ROOMS = ["screens", "report", "explain", "exchange"] as const;

const SOURCE = join(import.meta.dirname, "..");
const folderOf = (room: keyof Catalogues) => join(SOURCE, room, "messages");

/** The languages that the app speaks, BCP 47: those in which its screens have messages. */
export function messageLanguages(): readonly string[] {
  return readdirSync(folderOf("screens"))
    .map((name) => name.replace(/\.json$/, ""))
    .toSorted();
}

/** The messages of a room in a language, id → ICU message; what a translation lacks is English. */
export function readMessages<Room extends keyof Catalogues>(room: Room, language: string): Catalogues[Room] {
  return JSON.parse(messagesText(folderOf(room), language));
}

/** The messages of a room as they stand in the file of one language. */
export function readOwnMessages(room: keyof Catalogues, language: string): Texts {
  return readFile(join(folderOf(room), `${language}.json`));
}

/** The messages of the catalogues in a folder as JSON, in the order of the English ones and none that these have not. */
export function messagesText(folder: string, language: string): string {
  const [english, own] = [FALLBACK_LANGUAGE, language].map((name) => readFile(join(folder, `${name}.json`)));
  return JSON.stringify(
    Object.fromEntries(Object.entries({ ...english }).map(([id, text]) => [id, own?.[id] ?? text])),
  );
}

function readFile(path: string): Texts {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
