import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Translation, translate } from "#questionnaire/translate.ts";

/** The folder with a questionnaire's translations, a file each: `translations/<language>.json`. */
const FOLDER = "translations";

/** Returns the languages into which the questionnaire in `folder` is translated, BCP 47. */
export function translatedLanguages(folder: string): readonly string[] {
  const place = join(folder, FOLDER);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .toSorted();
}

/** Reads the texts of a translation. */
export function readTranslation(folder: string, language: string): Translation {
  return JSON.parse(readFileSync(join(folder, FOLDER, `${language}.json`), "utf8"));
}

/**
 * Returns the questionnaire in `folder` in a language, or unchanged if there is no translation. Throws if the
 * translation makes it invalid.
 */
export function inLanguage(questionnaire: Questionnaire, folder: string, language: string): Questionnaire {
  if (!translatedLanguages(folder).includes(language)) return questionnaire;
  const translated = translate(questionnaire, language, readTranslation(folder, language));
  if (translated.ok) return translated.value;
  throw new Error(
    `The translation of “${questionnaire.id}” into “${language}” breaks it: ${JSON.stringify(translated.error)}`,
  );
}
