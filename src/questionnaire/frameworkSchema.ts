import * as z from "zod/mini";
import { id, text } from "./fields.ts";

/** Whom a framework or item binds, if not everybody, and from which day. */
const duty = { binds: z.optional(text), appliesFrom: z.optional(z.iso.date()) };

const frameworkItem = z.strictObject({
  id: text,
  title: text,
  ...duty,
  /** Further information for readers, such as a different date for some organisations. */
  note: z.optional(text),
});
/** A framework, in its own file. */
export const frameworkSchema = z.strictObject({
  id,
  title: text,
  version: text,
  publisher: text,
  /** Shown wherever the framework is cited: it is not final. */
  status: z.optional(z.literal("draft")),
  ...duty,
  source: z.optional(text),
  licence: z.optional(text),
  items: z.array(frameworkItem).check(z.minLength(1)),
});
