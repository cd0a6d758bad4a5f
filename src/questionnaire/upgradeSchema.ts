import * as z from "zod/mini";
import { id, text, version } from "./fields.ts";

/**
 * How answers to an earlier version become answers to this one. A question that is not listed takes over the answer of
 * the question with its id.
 */
export const upgradeSchema = z.strictObject({
  /** The earlier version. */
  from: version,
  questions: z.array(
    z.strictObject({
      /** A question of this version. */
      id,
      /** The earlier question whose answer it takes over, if that has another id. */
      from: z.optional(id),
      /** What has changed, if the answer must be confirmed. */
      confirm: z.optional(text),
    }),
  ),
  /** Earlier questions that this version no longer asks. */
  gone: z.array(
    z.strictObject({
      id,
      reason: text,
      /** The questions of this version that now ask part of it. */
      see: z.optional(z.array(id)),
    }),
  ),
});
