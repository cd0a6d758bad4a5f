import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FALLBACK_LANGUAGE } from "#lib/languages.ts";

type Texts = Readonly<Record<string, string>>;

/** The rooms with messages. */
export const ROOMS = ["screens", "report", "explain", "exchange"] as const;
type Room = (typeof ROOMS)[number];

const SOURCE = join(import.meta.dirname, "../..");
const folderOf = (room: Room) => join(SOURCE, room, "messages");

/** Returns the languages of the app, BCP 47: those of the screens' messages. */
export function messageLanguages(): readonly string[] {
  return readdirSync(folderOf("screens"))
    .map((name) => name.replace(/\.json$/, ""))
    .toSorted();
}

/** Returns the messages of a room in a language, id → ICU message; missing ones are English. */
export function readMessages(room: Room, language: string): Texts {
  return JSON.parse(messagesText(folderOf(room), language));
}

/** Returns the messages in a room's file of one language, without fallback. */
export function readOwnMessages(room: Room, language: string): Texts {
  return readFile(join(folderOf(room), `${language}.json`));
}

/**
 * Merges the catalogues in a folder to JSON: the ids and order of the English catalogue, with translations where
 * available.
 */
export function messagesText(folder: string, language: string): string {
  const [english, own] = [FALLBACK_LANGUAGE, language].map((name) => readFile(join(folder, `${name}.json`)));
  return JSON.stringify(
    Object.fromEntries(Object.entries({ ...english }).map(([id, text]) => [id, own?.[id] ?? text])),
  );
}

function readFile(path: string): Texts {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
