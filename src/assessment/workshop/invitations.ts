import type { Assessment } from "#assessment/schema.ts";
import type { Invitation } from "./invitationSchema.ts";

/** With an invitation that was made; a questionnaire in it is not kept a second time. */
export function withInvitation(
  assessment: Assessment,
  { custom: _, ...invitation }: Invitation,
  now: string,
): Assessment {
  return { ...assessment, invitations: [...(assessment.invitations ?? []), invitation], updatedAt: now };
}

/** Without an invitation; who answered it stays. */
export function withoutInvitation(assessment: Assessment, id: string, now: string): Assessment {
  const invitations = (assessment.invitations ?? []).filter((one) => one.id !== id);
  return { ...assessment, invitations, updatedAt: now };
}
