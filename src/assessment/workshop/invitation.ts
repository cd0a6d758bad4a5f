import { type DocumentError, parseDocument } from "#assessment/parseDocument.ts";
import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { fromUtf8 } from "#lib/fromUtf8.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { utf8 } from "#lib/utf8.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import type { Area, Question, Questionnaire } from "#questionnaire/schema.ts";
import { INVITATION_FORMAT, type Invitation, invitationSchema } from "./invitationSchema.ts";

/** Maximum length of an invitation in a URL, in UTF-16 units: mail and chat programs cut longer links. */
const MAX_FRAGMENT = 8000;

/** Serializes an invitation for a file, with the whole questionnaire if that is not built in. */
export function invitationText(invitation: Invitation): string {
  return `${canonicalJson({ ...invitation, format: INVITATION_FORMAT }, 2)}\n`;
}

/** Encodes an invitation for a URL fragment, in base64url; the questionnaire must be built in. */
export function invitationFragment({ custom: _, ...invitation }: Invitation): string {
  return toBase64url(utf8(canonicalJson({ ...invitation, format: INVITATION_FORMAT })));
}

/** Parses an invitation file; a questionnaire in it must be valid and the one that is asked. */
export function parseInvitation(text: string): Result<Invitation, DocumentError> {
  const parsed = parseDocument(text, "invitation", invitationSchema);
  if (!parsed.ok) return parsed;
  const { format: _, ...invitation } = parsed.value;
  const { custom, questionnaire } = invitation;
  if (custom === undefined) return ok(invitation);
  const isSound = custom.id === questionnaire.id && custom.version === questionnaire.version;
  return isSound && parseQuestionnaire(custom).ok ? ok(invitation) : err({ kind: "damaged" });
}

/** Parses the invitation in a URL fragment; the error is either "tooNew" or "damaged". */
export function parseFragment(fragment: string): Result<Invitation, DocumentError> {
  const bytes = fragment.length > MAX_FRAGMENT ? null : fromBase64url(fragment);
  const text = bytes === null ? null : fromUtf8(bytes);
  const parsed = text === null ? null : parseInvitation(text);
  return parsed?.ok || parsed?.error.kind === "tooNew" ? parsed : err({ kind: "damaged" });
}

/**
 * Returns the questionnaire reduced to the areas and the role of an invitation. A restriction that leaves no question
 * of the edition is ignored. Risks and the exposure profile are left out: participants do not assess them.
 */
export function invitedQuestionnaire(
  questionnaire: Questionnaire,
  { edition, areas, role }: Pick<Invitation, "edition" | "areas" | "role">,
): Questionnaire {
  const whole = { ...questionnaire, risks: [], exposure: [] };
  const ofAreas = restricted(whole, edition, ({ id }) => areas === undefined || areas.includes(id));
  return restricted(
    ofAreas,
    edition,
    () => true,
    ({ roles = [] }) => role === undefined || roles.includes(role),
  );
}

function restricted(
  questionnaire: Questionnaire,
  edition: string,
  hasArea: (area: Area) => boolean,
  hasQuestion: (question: Question) => boolean = () => true,
): Questionnaire {
  const areas = questionnaire.areas.filter(hasArea).flatMap((area) => {
    const practices = area.practices.flatMap((practice) => {
      const questions = practice.questions.filter(hasQuestion);
      return questions.length === 0 ? [] : [{ ...practice, questions }];
    });
    return practices.length === 0 ? [] : [{ ...area, practices }];
  });
  const smaller = { ...questionnaire, areas };
  return editionQuestions(smaller, edition).length === 0 ? questionnaire : smaller;
}
