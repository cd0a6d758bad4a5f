import type { Assessment } from "#assessment/schema.ts";
import type { Invitation } from "./invitationSchema.ts";

/** Adds an invitation, without its custom questionnaire, which the assessment already contains. */
export function withInvitation(
  assessment: Assessment,
  { custom: _, ...invitation }: Invitation,
  now: string,
): Assessment {
  return { ...assessment, invitations: [...(assessment.invitations ?? []), invitation], updatedAt: now };
}

/** Removes an invitation and keeps the respondents who answered it. */
export function withoutInvitation(assessment: Assessment, id: string, now: string): Assessment {
  const invitations = (assessment.invitations ?? []).filter((one) => one.id !== id);
  return { ...assessment, invitations, updatedAt: now };
}
