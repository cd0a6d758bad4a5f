import * as z from "zod/mini";
import { id, text } from "./fields.ts";

/** A page of plain text with the rule by which assessors distinguish the levels, for all questions. */
export const levelGuideSchema = z.strictObject({
  title: text,
  intro: text,
  /** The meaning of each level of the scale; the position is the level. */
  levels: z.array(text),
  /** Rules for cases that do not fit a level exactly. */
  sections: z.array(z.strictObject({ title: text, items: z.array(text).check(z.minLength(1)) })),
});

/** A role that usually knows the answer to a question. */
export const roleSchema = z.strictObject({ id, title: text });

/** A property that some questions share, shown with each of them. */
export const tagSchema = z.strictObject({ id, title: text, summary: text });
