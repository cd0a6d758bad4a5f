import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { translate, type Translation } from "#questionnaire/translate.ts";

/** Where a questionnaire's folder keeps its texts in other languages, a file each: `translations/<language>.json`. */
const FOLDER = "translations";

/** The languages into which the questionnaire in `folder` is translated, BCP 47. */
export function translatedLanguages(folder: string): readonly string[] {
  const place = join(folder, FOLDER);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .toSorted();
}

/** The texts of one translation. */
export function readTranslation(folder: string, language: string): Translation {
  return JSON.parse(readFileSync(join(folder, FOLDER, `${language}.json`), "utf8"));
}

/**
 * The questionnaire in `folder` in a language; as it is where it is not translated into that. Throws where the
 * translation breaks it.
 */
export function inLanguage(questionnaire: Questionnaire, folder: string, language: string): Questionnaire {
  if (!translatedLanguages(folder).includes(language)) return questionnaire;
  const translated = translate(questionnaire, language, readTranslation(folder, language));
  if (translated.ok) return translated.value;
  throw new Error(
    `The translation of “${questionnaire.id}” into “${language}” breaks it: ${JSON.stringify(translated.error)}`,
  );
}
