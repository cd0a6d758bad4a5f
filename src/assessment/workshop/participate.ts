import { uuidV5 } from "#lib/uuidV5.ts";
import { cut } from "#assessment/cut.ts";
import { ASSESSMENT_FORMAT } from "#assessment/limits.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Invitation } from "./invitationSchema.ts";

/** The namespace in which an invitation names the copy of its participant; any UUID, which then stays the same. */
const NAMESPACE = "4d0d5a0e-58c7-4f7b-9f0e-3f1d5b0c6a72";

/** The id of the copy that is made where an invitation is opened: opened again, it is gone on with. */
export function participantCopyId(invitation: Invitation): string {
  return uuidV5(NAMESPACE, invitation.id);
}

/**
 * The copy in which a participant answers an invitation; `respondent` is a `respondentTag`. No target is set and nothing
 * else of the workshop is in it.
 */
export function participantCopy(
  { custom, ...invitation }: Invitation,
  { id, respondent, now }: { readonly id: string; readonly respondent: string; readonly now: string },
): Assessment {
  return {
    format: ASSESSMENT_FORMAT,
    id,
    questionnaire: { id: invitation.questionnaire.id, version: invitation.questionnaire.version },
    ...(custom !== undefined && { custom }),
    edition: invitation.edition,
    subject: { organisation: invitation.title, scope: "", sector: "", assessor: "" },
    createdAt: now,
    updatedAt: now,
    exposure: {},
    answers: {},
    participation: { invitation, respondent },
  };
}

/** With the name and the role under which a participant answers; empty ones are left out. */
export function withParticipant(
  assessment: Assessment,
  who: { readonly name: string; readonly role: string },
  now: string,
): Assessment {
  if (assessment.participation === undefined) return assessment;
  const { name: _, role: __, ...rest } = assessment.participation;
  const [name, role] = [cut(who.name), cut(who.role)];
  return {
    ...assessment,
    participation: { ...rest, ...(name !== "" && { name }), ...(role !== "" && { role }) },
    updatedAt: now,
  };
}
