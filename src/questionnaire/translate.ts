import type { Result } from "#lib/result.ts";
import { isObject } from "#lib/isObject.ts";
import { parseQuestionnaire, type QuestionnaireError } from "./parse.ts";
import type { Questionnaire } from "./schema.ts";

/**
 * A questionnaire's texts in another language: the path of a text → the text. A path names fields, ids of what has one and
 * positions from 0 of what has none: `areas/culture/title`, `scale/2/name`.
 */
export type Translation = Readonly<Record<string, string>>;

/** The fields that hold texts for readers. What other fields hold are ids, numbers, addresses and names of sources. */
const TEXT_FIELDS = new Set([
  ...["title", "description", "lead", "subject", "short", "intent", "summary", "name", "running", "label", "category"],
  ...["prompt", "why", "notApplicable", "statement", "action", "evidence", "weightReason", "start", "intro"],
  ...["area", "practice", "exposure", "maturity", "rationale", "reasons", "reason", "confirm", "binds", "note"],
  ...["levels", "items"],
]);

/** All texts of a questionnaire that a translation can replace, by their paths. */
export function translatableTexts(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(questionnaire, [], false, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}

/** The questionnaire in another language (BCP 47), by the one door; what the translation lacks stays as it is. */
export function translate(
  questionnaire: Questionnaire,
  language: string,
  translation: Translation,
): Result<Questionnaire, QuestionnaireError> {
  const mapped = mapTexts(questionnaire, [], false, (path, text) => translation[path] ?? text);
  return parseQuestionnaire({ ...(isObject(mapped) ? mapped : {}), locale: language });
}

type MapText = (path: string, text: string) => string;

/** A copy of plain data with each text replaced. `isText`: whether a string that stands here is one. */
function mapTexts(value: unknown, path: readonly string[], isText: boolean, map: MapText): unknown {
  if (typeof value === "string") return isText ? map(path.join("/"), value) : value;
  if (Array.isArray(value))
    return value.map((item, index) => mapTexts(item, [...path, nameOf(item) ?? String(index)], isText, map));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    // The reasons for target levels are texts by ids of areas.
    const holdsTexts = TEXT_FIELDS.has(name) || path.at(-1) === "reasons";
    return [name, mapTexts(field, [...path, name], holdsTexts, map)] as const;
  });
  return Object.fromEntries(fields);
}

function nameOf(item: unknown): string | null {
  return isObject(item) && typeof item.id === "string" ? item.id : null;
}
