import * as z from "zod/mini";
import { EVIDENCE_GRADES, MAX_ANSWERS, MAX_LINKS, MAX_TEXT } from "./limits.ts";

/* The schema of answers, in an assessment, a snapshot or the response to an invitation. */

/** The schemas of common fields: a text, an id, an ISO 8601 moment. */
export const text = z.string().check(z.maxLength(MAX_TEXT));
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const moment = z.iso.datetime({ offset: true });

/** At most one of level, notApplicable and unknown; none if there are only notes. */
const answer = z
  .looseObject({
    level: z.optional(z.int().check(z.gte(0), z.lte(10))),
    /** The reason why the question does not apply; can be empty while the user types. */
    notApplicable: z.optional(text),
    /** "Don't know": scored as unanswered, listed as open. */
    unknown: z.optional(z.literal(true)),
    evidence: z.optional(z.enum(EVIDENCE_GRADES)),
    note: z.optional(text),
    links: z.optional(z.array(text).check(z.maxLength(MAX_LINKS))),
    owner: z.optional(text),
    flagged: z.optional(z.boolean()),
    answeredAt: z.optional(moment),
    /** Taken over from an earlier version of the questionnaire in which the question had another meaning. */
    toConfirm: z.optional(z.literal(true)),
  })
  .check(
    z.refine(
      (value) => [value.level, value.notApplicable, value.unknown].filter((state) => state !== undefined).length <= 1,
      "oneState",
    ),
  );

/** Answers by question id. */
export const answersSchema = z
  .record(id, answer)
  .check(z.refine((value) => Object.keys(value).length <= MAX_ANSWERS, "tooManyAnswers"));
