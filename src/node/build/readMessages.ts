import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FALLBACK_LANGUAGE } from "#lib/languages.ts";

type Texts = Readonly<Record<string, string>>;

/** The rooms that have messages. */
export const ROOMS = ["screens", "report", "explain", "exchange"] as const;
type Room = (typeof ROOMS)[number];

const SOURCE = join(import.meta.dirname, "../..");
const folderOf = (room: Room) => join(SOURCE, room, "messages");

/** The languages that the app speaks, BCP 47: those in which its screens have messages. */
export function messageLanguages(): readonly string[] {
  return readdirSync(folderOf("screens"))
    .map((name) => name.replace(/\.json$/, ""))
    .toSorted();
}

/** The messages of a room in a language, id → ICU message; what a translation lacks is English. */
export function readMessages(room: Room, language: string): Texts {
  return JSON.parse(messagesText(folderOf(room), language));
}

/** The messages of a room as they stand in the file of one language. */
export function readOwnMessages(room: Room, language: string): Texts {
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
