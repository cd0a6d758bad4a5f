import * as z from "zod/mini";
import { id, reference, text, weight } from "./fields.ts";

const exposureOption = z.strictObject({ id, label: text });
/** A question about how the subject is exposed. */
export const exposureQuestionSchema = z.strictObject({
  id,
  prompt: text,
  why: z.optional(text),
  choice: z.enum(["one", "many"]),
  options: z.array(exposureOption).check(z.minLength(2)),
});

const oneToFive = z.number().check(z.gte(1), z.lte(5));
const driver = z.strictObject({
  /** `exposureQuestion:option` */
  option: text,
  likelihood: z.optional(z.number().check(z.gte(-4), z.lte(4))),
  impact: z.optional(z.number().check(z.gte(-4), z.lte(4))),
});
const control = z.strictObject({ question: id, on: z.enum(["likelihood", "impact"]), weight });
/** A risk scenario with what drives and what controls it. */
export const riskSchema = z.strictObject({
  id,
  title: text,
  description: text,
  category: text,
  /** Before any driver and any control, 1…5. */
  likelihood: oneToFive,
  impact: oneToFive,
  /** A sentence with the reason for these numbers. */
  rationale: z.optional(text),
  appliesWhen: z.optional(z.array(text).check(z.minLength(1))),
  drivers: z.array(driver),
  controls: z.array(control),
  references: z.array(reference),
});
