import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Session } from "#screens/session.ts";

/** A participant's session: `questionnaire` is reduced to the invited areas, `whole` has all of them. */
export type InvitedSession = Session & {
  readonly whole: Questionnaire;
  readonly participation: NonNullable<Assessment["participation"]>;
};
