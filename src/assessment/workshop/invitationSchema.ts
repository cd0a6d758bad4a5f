import { version } from "#questionnaire/fields.ts";
import { questionnaireSchema } from "#questionnaire/schema.ts";
import * as z from "zod/mini";
import { id, moment, text } from "#assessment/answersSchema.ts";
import { MAX_WELCOME } from "#assessment/limits.ts";

/** The number behind the slash of `format`. */
export const INVITATION_FORMAT = "invitation/1";

/** What an invitation says, wherever it is kept. */
export const invitationFields = {
  id,
  questionnaire: z.looseObject({ id, version }),
  edition: id,
  /** Only the questions of these areas are asked; without it, those of all. */
  areas: z.optional(z.array(id).check(z.minLength(1), z.maxLength(1000))),
  /** What the workshop is about, such as the organisation; it may be empty. */
  title: text,
  /** No name is asked for. */
  anonymous: z.optional(z.literal(true)),
  /** The last day on which answers are awaited. */
  until: z.optional(z.iso.date()),
  welcome: z.optional(z.string().check(z.maxLength(MAX_WELCOME))),
  createdAt: moment,
};

const invitation = z.looseObject({
  ...invitationFields,
  /** The whole questionnaire where it does not come with the app; only in a file. */
  custom: z.optional(questionnaireSchema),
});

/** What the facilitator asks of participants before a workshop. */
export type Invitation = z.infer<typeof invitation>;

/** An invitation in a file or an address, format "invitation/1". */
export const invitationSchema = z.extend(invitation, { format: z.literal(INVITATION_FORMAT) });
