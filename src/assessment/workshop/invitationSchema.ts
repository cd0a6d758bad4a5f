import * as z from "zod/mini";
import { id, moment, text } from "#assessment/answersSchema.ts";
import { MAX_WELCOME } from "#assessment/limits.ts";
import { version } from "#questionnaire/fields.ts";
import { questionnaireSchema } from "#questionnaire/schema.ts";

/** The value of `format`: name and version. */
export const INVITATION_FORMAT = "invitation/1";

/** The fields of an invitation in an assessment, a file or a URL. */
export const invitationFields = {
  id,
  questionnaire: z.looseObject({ id, version }),
  edition: id,
  /** The areas whose questions are asked; all if missing. */
  areas: z.optional(z.array(id).check(z.minLength(1), z.maxLength(1000))),
  /** The role of the participants: only questions that it can usually answer are asked; all if missing. */
  role: z.optional(id),
  /** The subject of the workshop, such as the organisation; may be empty. */
  title: text,
  /** Participants are not asked for their name. */
  anonymous: z.optional(z.literal(true)),
  /** The deadline for answers, inclusive. */
  until: z.optional(z.iso.date()),
  welcome: z.optional(z.string().check(z.maxLength(MAX_WELCOME))),
  createdAt: moment,
};

const invitation = z.looseObject({
  ...invitationFields,
  /** The whole questionnaire if it is not built in; only in a file. */
  custom: z.optional(questionnaireSchema),
});

/** A facilitator's request to answer questions before a workshop. */
export type Invitation = z.infer<typeof invitation>;

/** The schema of an invitation in a file or a URL, format "invitation/1". */
export const invitationSchema = z.extend(invitation, { format: z.literal(INVITATION_FORMAT) });
