import * as z from "zod/mini";

/*
 * The field types of questionnaire schemas. A message of one word is a problem code that replaces the code of the
 * shape.
 */

/** The problem codes that schemas use as messages. */
export const SCHEMA_CODES = ["badId", "badVersion", "badLocale", "badAddress"] as const;

/** Maximum length of a text: a long explanation. */
const MAX_TEXT = 10_000;
/** Maximum length of an id. Answers and plans use ids in keys, which an assessment limits to 200 characters. */
const MAX_ID = 120;

/** A text that is not blank. */
export const text = z.string().check(z.regex(/\S/, "empty"), z.maxLength(MAX_TEXT));
/** Ids are used in addresses, file names and CSV columns; ":" and "@" join them to others. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "badId"), z.maxLength(MAX_ID));
export const weight = z.number().check(z.gt(0), z.lte(1e9));
/** major.minor.patch */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "badVersion"));

/** A reference to an item of a framework. */
export const reference = z.strictObject({ framework: id, item: text });
