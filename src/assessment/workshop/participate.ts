import { cut } from "#assessment/cut.ts";
import { ASSESSMENT_FORMAT } from "#assessment/limits.ts";
import type { Assessment } from "#assessment/schema.ts";
import { uuidV5 } from "#lib/uuidV5.ts";
import type { Invitation } from "./invitationSchema.ts";

/** UUID namespace for the ids of participants' copies; arbitrary, but it must never change. */
const NAMESPACE = "4d0d5a0e-58c7-4f7b-9f0e-3f1d5b0c6a72";

/** Returns the id of a participant's copy: always the same, so reopening an invitation continues it. */
export function participantCopyId(invitation: Invitation): string {
  return uuidV5(NAMESPACE, invitation.id);
}

/**
 * Creates the assessment in which a participant answers an invitation; `respondent` is a `respondentTag`. It contains
 * no target and no other data of the workshop.
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

/** Sets the name and role of a participant; empty ones are removed. No change for other assessments. */
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
