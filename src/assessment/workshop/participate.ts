import { uuidV5 } from "#lib/uuidV5.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { cut } from "#assessment/answer.ts";
import { newAssessment } from "#assessment/changes.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Invitation } from "./invitationSchema.ts";

/** The namespace in which an invitation names the copy of its participant; any UUID, which then stays the same. */
const NAMESPACE = "4d0d5a0e-58c7-4f7b-9f0e-3f1d5b0c6a72";

/** The id of the copy that is made where an invitation is opened: opened again, it is gone on with. */
export function participantCopyId(invitation: Invitation): string {
  return uuidV5(NAMESPACE, invitation.id);
}

/**
 * The copy in which a participant answers an invitation. `questionnaire` is the one that it names; `respondent` is a
 * `respondentTag`. No target is set and nothing else of the workshop is in it.
 */
export function participantCopy(
  { custom, ...invitation }: Invitation,
  copy: { readonly id: string; readonly respondent: string; readonly now: string },
  questionnaire: Questionnaire,
): Assessment {
  const { id, respondent, now } = copy;
  const { edition, title } = invitation;
  const builtIn = custom === undefined;
  const assessment = newAssessment({ id, questionnaire, builtIn, edition, subject: { organisation: title }, now });
  return { ...assessment, participation: { invitation, respondent } };
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
