import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FALLBACK_LANGUAGE } from "#lib/languages.ts";
import { compareTexts, type TextFaults } from "#node/build/compareTexts.ts";
import { ROOMS, readOwnMessages } from "#node/build/readMessages.ts";
import { questionnaireFolder, readBuiltIn } from "#node/readBuiltIn.ts";
import { readTranslation, translatedLanguages } from "#node/translations.ts";
import { translatableTexts } from "#questionnaire/translate.ts";
import { print } from "./print.ts";

/**
 * `check-translations`: lists the texts that each translation of messages and questionnaires lacks, which fall back to
 * the original. Returns 1 if there are unknown texts, or messages with other values than the original, else 0.
 */
export async function run(): Promise<number> {
  const found = [...messageFaults(), ...(await questionnaireFaults())];
  for (const { file, faults } of found) printFaults(file, faults);
  if (found.length === 0) print("There is no translation.");
  return found.some(({ faults }) => faults.unknown.length + faults.changed.length > 0) ? 1 : 0;
}

type FileFaults = { readonly file: string; readonly faults: TextFaults };

function messageFaults(): readonly FileFaults[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join("src", room, "messages"))
      .map((name) => name.replace(/\.json$/, ""))
      .filter((language) => language !== FALLBACK_LANGUAGE)
      .map((language) => ({
        file: `src/${room}/messages/${language}.json`,
        faults: compareTexts(readOwnMessages(room, FALLBACK_LANGUAGE), readOwnMessages(room, language)),
      })),
  );
}

async function questionnaireFaults(): Promise<readonly FileFaults[]> {
  const all = await readBuiltIn();
  const present = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  return present.flatMap((questionnaire) => {
    const texts = Object.fromEntries([...translatableTexts(questionnaire)].map(([path]) => [path, ""]));
    const folder = questionnaireFolder(questionnaire.id);
    return translatedLanguages(folder).map((language) => {
      const own = Object.keys(readTranslation(folder, language)).map((path) => [path, ""]);
      const file = `questionnaires/${questionnaire.id}/translations/${language}.json`;
      return { file, faults: compareTexts(texts, Object.fromEntries(own)) };
    });
  });
}

function printFaults(file: string, { missing, unknown, changed }: TextFaults): void {
  print(`${file}: ${missing.length} texts are missing`);
  for (const id of missing) print(`  missing  ${id}`);
  for (const id of unknown) print(`  unknown  ${id}`);
  for (const id of changed) print(`  changed  ${id}: it has other values than the English message`);
}
