import * as z from "zod/mini";

/*
 * The kinds of field of which a questionnaire is made. Messages of one word are codes that stand in place of a shape's.
 */

/** What schemas here find wrong beside the shape: the words that stand in place of a message below. */
export const SCHEMA_CODES = ["badId", "badVersion", "badLocale", "badAddress"] as const;

/** Room for a long explanation, not for a book. */
const MAX_TEXT = 10_000;
/** Answers and plans are kept under these ids, and an assessment allows its keys 200 characters. */
const MAX_ID = 120;

/** Something to read, never empty. */
export const text = z.string().check(z.regex(/\S/, "empty"), z.maxLength(MAX_TEXT));
/** Ids end up in addresses, file names and CSV columns; ":" and "@" join them to others. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "badId"), z.maxLength(MAX_ID));
export const weight = z.number().check(z.gt(0), z.lte(1e9));
/** major.minor.patch */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "badVersion"));
