import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { fromUtf8 } from "#lib/fromUtf8.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { utf8 } from "#lib/utf8.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { INVITATION_FORMAT, type Invitation, invitationSchema } from "./invitationSchema.ts";
import { type DocumentError, parseDocument } from "./parseDocument.ts";

/** Longest address that mail and chat programs carry whole, in UTF-16 units. */
const MAX_FRAGMENT = 8000;

/** An invitation as the text of a file; with the whole questionnaire where it does not come with the app. */
export function invitationText(invitation: Invitation): string {
  return `${canonicalJson({ ...invitation, format: INVITATION_FORMAT }, 2)}\n`;
}

/** An invitation that fits into an address; the questionnaire must come with the app. */
export function invitationFragment({ custom: _, ...invitation }: Invitation): string {
  return toBase64url(utf8(canonicalJson({ ...invitation, format: INVITATION_FORMAT })));
}

/** The invitation in the text of a file. */
export function parseInvitation(text: string): Result<Invitation, DocumentError> {
  const parsed = parseDocument(text, "invitation", invitationSchema);
  if (!parsed.ok) return parsed;
  const { format: _, ...invitation } = parsed.value;
  const { custom, questionnaire } = invitation;
  if (custom === undefined) return ok(invitation);
  const isSound = custom.id === questionnaire.id && custom.version === questionnaire.version;
  return isSound && parseQuestionnaire(custom).ok ? ok(invitation) : err({ kind: "damaged" });
}

/** The invitation in an address. */
export function parseFragment(fragment: string): Result<Invitation, DocumentError> {
  const bytes = fragment.length > MAX_FRAGMENT ? null : fromBase64url(fragment);
  const text = bytes === null ? null : fromUtf8(bytes);
  const parsed = text === null ? null : parseInvitation(text);
  return parsed?.ok || parsed?.error.kind === "tooNew" ? parsed : err({ kind: "damaged" });
}

/**
 * The questionnaire as an invitation asks it: its areas alone, and neither risks nor the exposure profile, which are not
 * for participants to judge.
 */
export function invitedQuestionnaire(
  questionnaire: Questionnaire,
  { areas }: Pick<Invitation, "areas">,
): Questionnaire {
  const asked = questionnaire.areas.filter(({ id }) => areas === undefined || areas.includes(id));
  return { ...questionnaire, areas: asked.length === 0 ? questionnaire.areas : asked, risks: [], exposure: [] };
}
