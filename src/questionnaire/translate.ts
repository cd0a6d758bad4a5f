import { isObject } from "#lib/isObject.ts";
import type { Result } from "#lib/result.ts";
import { withoutCopies } from "./answerSets.ts";
import { parseQuestionnaire, type QuestionnaireError } from "./parseQuestionnaire.ts";
import type { Questionnaire } from "./schema.ts";

/**
 * A questionnaire's texts in another language: path → text. A path consists of fields, ids, and positions from 0 for
 * entries without an id: `areas/culture/title`, `scale/2/name`.
 */
export type Translation = Readonly<Record<string, string>>;

/** The fields with readable texts. Other fields contain ids, numbers, addresses and names of sources. */
const TEXT_FIELDS = new Set([
  "title",
  "description",
  "lead",
  "subject",
  "short",
  "intent",
  "summary",
  "name",
  "running",
  "label",
  "category",
  "prompt",
  "why",
  "notApplicable",
  "statement",
  "action",
  "evidence",
  "weightReason",
  "start",
  "intro",
  "area",
  "practice",
  "exposure",
  "maturity",
  "rationale",
  "reasons",
  "reason",
  "confirm",
  "binds",
  "note",
  "levels",
  "items",
]);

/** Returns all translatable texts of a questionnaire by path. */
export function translatableTexts(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(withoutCopies(questionnaire), [], false, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}

/** Returns the questionnaire in another language (BCP 47), validated; missing texts stay unchanged. */
export function translate(
  questionnaire: Questionnaire,
  language: string,
  translation: Translation,
): Result<Questionnaire, QuestionnaireError> {
  const mapped = mapTexts(withoutCopies(questionnaire), [], false, (path, text) => translation[path] ?? text);
  return parseQuestionnaire({ ...(isObject(mapped) ? mapped : {}), locale: language });
}

type MapText = (path: string, text: string) => string;

/** Returns a copy of plain data with each text replaced. `isText`: true if `value`, when it is a string, is a text. */
function mapTexts(value: unknown, path: readonly string[], isText: boolean, map: MapText): unknown {
  if (typeof value === "string") return isText ? map(path.join("/"), value) : value;
  if (Array.isArray(value))
    return value.map((item, index) => mapTexts(item, [...path, nameOf(item) ?? String(index)], isText, map));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    // The reasons for target levels are texts by area id.
    const holdsTexts = TEXT_FIELDS.has(name) || path.at(-1) === "reasons";
    return [name, mapTexts(field, [...path, name], holdsTexts, map)] as const;
  });
  return Object.fromEntries(fields);
}

function nameOf(item: unknown): string | null {
  return isObject(item) && typeof item.id === "string" ? item.id : null;
}
