import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { FALLBACK_LANGUAGE } from "#lib/languages.ts";
import { questionnaireAsset } from "#node/build/questionnaireAsset.ts";
import { ROOMS, readOwnMessages } from "#node/build/readMessages.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { translatableTexts } from "#questionnaire/translate.ts";
import { pseudo, stretch } from "./pseudo.ts";

/** Languages that the app is not translated into: one left-to-right and one right-to-left. */
export const PSEUDO_LANGUAGES = ["de", "he"] as const;

/**
 * Returns the files of a translation into an invented language, path → content: a catalogue for each room that has one
 * and a translation of each questionnaire. `root` is the folder of the project.
 */
export async function pseudoFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const translations = await translationsIn(join(root, "questionnaires"));
  for (const language of PSEUDO_LANGUAGES) {
    for (const room of ROOMS) {
      const texts = Object.entries(readOwnMessages(room, FALLBACK_LANGUAGE));
      const messages = texts.map(([id, text]) => [id, printAST(pseudo(parse(text)))]);
      files.set(`src/${room}/messages/${language}.json`, JSON.stringify(Object.fromEntries(messages), null, 2));
    }
    for (const [name, texts] of translations)
      files.set(`questionnaires/${name}/translations/${language}.json`, JSON.stringify(texts, null, 2));
  }
  return files;
}

async function translationsIn(home: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const names = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(home, entry.name)).includes("questionnaire.json"))
    .map(({ name }) => name);
  const translations = names.map(async (name) => {
    const asset = await questionnaireAsset(home, name);
    const parsed = asset.ok ? parseQuestionnaire(JSON.parse(asset.value)) : asset;
    if (!parsed.ok) throw new Error(`The questionnaire “${name}” is broken`);
    const texts = [...translatableTexts(parsed.value)].map(([path, text]) => [path, stretch(text)]);
    return [name, Object.fromEntries(texts)] as const;
  });
  return new Map(await Promise.all(translations));
}
