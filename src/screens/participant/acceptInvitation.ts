import type { AssessmentError } from "#assessment/assessmentError.ts";
import { fitFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Invitation } from "#assessment/workshop/invitationSchema.ts";
import { participantCopy, participantCopyId } from "#assessment/workshop/participate.ts";
import { respondentTag } from "#assessment/workshop/responseCode.ts";
import { momentOf } from "#lib/dayOf.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { knownQuestionnaires } from "#screens/questionnaires/knownQuestionnaires.ts";
import { newId } from "#store/newId.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";

/** The reason why an invitation cannot be answered here. */
export type InvitationFailure = AssessmentError | MissingPart;

/**
 * Creates the copy in which an invitation is answered, without storing it. Its id depends on the invitation only; pass
 * another `id` for a second participant on this device.
 */
export async function acceptInvitation(
  invitation: Invitation,
  ownQuestionnaires: OwnQuestionnaires,
  id = participantCopyId(invitation),
): Promise<Result<Assessment, InvitationFailure>> {
  const copy = participantCopy(invitation, { id, respondent: respondentTag(newId()), now: momentOf(new Date()) });
  const known = await knownQuestionnaires([copy], ownQuestionnaires);
  if (!known.ok) return err({ kind: "missingPart" });
  const fitting = fitFile({ assessments: [copy], isArchive: false }, known.value, "refuse");
  return fitting.ok ? ok(copy) : fitting;
}
