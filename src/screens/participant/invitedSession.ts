import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Session } from "#screens/session.ts";

/** The session of a participant: `questionnaire` has what the invitation asks alone, `whole` is all of it. */
export type InvitedSession = Session & {
  readonly whole: Questionnaire;
  readonly participation: NonNullable<Assessment["participation"]>;
};
