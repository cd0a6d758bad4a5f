import { basename, dirname } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isPlainText } from "#lib/createMessageFormat.ts";
import { messagesText } from "./readMessages.ts";
import { isFirstViewMessage, isHomeMessage } from "./isFirstViewMessage.ts";

const CATALOGUE = /^(.*\/messages\/[A-Za-z-]+\.json)(?:\?(first|home))?$/;

/** The parts of a catalogue, by the query of their import. */
const PARTS: Readonly<Record<string, (id: string) => boolean>> = { first: isFirstViewMessage, home: isHomeMessage };

/**
 * Compiles message catalogues (`…/messages/<language>.json`, id → ICU message) to syntax trees, so that the app needs
 * no parser and an invalid message fails the build. Plain texts, which most messages are, stay texts, and a tree is
 * stored as JSON until its message is shown: as an object it needs many times the memory. A translation falls back to
 * the English catalogue next to it. A catalogue imported with `?first` contains only the messages of a first visit, with `?home` those that Home
 * has in addition when there are assessments.
 */
export function compileMessages(): Plugin {
  return {
    name: "tenspan-messages",
    enforce: "pre",
    transform(_code, id) {
      const [, path, part] = CATALOGUE.exec(id) ?? [];
      if (path === undefined) return null;
      const texts: Readonly<Record<string, string>> = JSON.parse(messagesText(dirname(path), basename(path, ".json")));
      const messages = Object.entries(texts)
        .filter(([key]) => part === undefined || PARTS[part]?.(key) === true)
        .map(([key, message]) => [key, isPlainText(message) ? message : treeText(message)]);
      const json = JSON.stringify(Object.fromEntries(messages));
      // With a query, later plugins do not treat the module as JSON.
      return { code: part === undefined ? json : `export default ${json};`, map: null };
    },
  };
}

function treeText(message: string): string {
  return JSON.stringify(parse(message, { captureLocation: false }));
}
