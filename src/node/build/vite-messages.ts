import { basename, dirname } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isPlainText } from "#lib/createMessageFormat.ts";
import { MESSAGE_PARTS, messagePart } from "./messagePart.ts";
import { messagesText } from "./readMessages.ts";

const CATALOGUE = new RegExp(`^(.*/([a-z]+)/messages/[A-Za-z-]+\\.json)(?:\\?(${MESSAGE_PARTS.join("|")}))?$`);

/**
 * Compiles message catalogues (`…/messages/<language>.json`, id → ICU message) to syntax trees, so that the app needs
 * no parser and an invalid message fails the build. Plain texts, which most messages are, stay texts, and a tree is
 * stored as JSON until its message is shown: as an object it needs many times the memory. A translation falls back to
 * the English catalogue next to it. A catalogue imported with the name of a part, such as `?first`, contains only the
 * messages of this part (messagePart.ts).
 */
export function compileMessages(): Plugin {
  return {
    name: "tenspan-messages",
    enforce: "pre",
    transform(_code, id) {
      const [, path, room, part] = CATALOGUE.exec(id) ?? [];
      if (path === undefined || room === undefined) return null;
      const texts: Readonly<Record<string, string>> = JSON.parse(messagesText(dirname(path), basename(path, ".json")));
      const messages = Object.entries(texts)
        .filter(([key]) => part === undefined || messagePart(room, key) === part)
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
