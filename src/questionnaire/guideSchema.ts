import * as z from "zod/mini";
import { id, text } from "./fields.ts";

/** One rule for all questions: how an assessor tells the levels apart. A page of plain text. */
export const levelGuideSchema = z.strictObject({
  title: text,
  intro: text,
  /** What each level of the scale means; position is the level. */
  levels: z.array(text),
  /** Rules for cases that fit no level neatly. */
  sections: z.array(z.strictObject({ title: text, items: z.array(text).check(z.minLength(1)) })),
});

/** Who usually knows the answer to a question. */
export const roleSchema = z.strictObject({ id, title: text });

/** What some questions have in common, told beside each of them. */
export const tagSchema = z.strictObject({ id, title: text, summary: text });
