import * as z from "zod/mini";
import { id, text, version } from "./fields.ts";

/**
 * How the answers to an earlier version become answers to this one. A question that is not listed takes the answer of
 * the question with its id.
 */
export const upgradeSchema = z.strictObject({
  /** The earlier version. */
  from: version,
  questions: z.array(
    z.strictObject({
      /** A question of this version. */
      id,
      /** The earlier question that it takes its answer from, where that had another id. */
      from: z.optional(id),
      /** What has changed, where the answer must be confirmed. */
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
