import { parseAssessmentText } from "#assessment/openFile.ts";
import type { DocumentError } from "#assessment/parseDocument.ts";
import type { Answers, Assessment } from "#assessment/schema.ts";
import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Invitation } from "./invitationSchema.ts";
import { parseResponse, type Response, responseOf } from "./response.ts";
import { decodeCode, type FoundCode, findCodes, invitationTag, respondentTag } from "./responseCode.ts";

/** The reason why a response is rejected. */
export type Refusal =
  | DocumentError
  /** It answers another questionnaire; `name` is its id. */
  | { readonly kind: "otherQuestionnaire"; readonly name: string }
  | { readonly kind: "otherVersion"; readonly name: string }
  | { readonly kind: "otherEdition"; readonly name: string }
  /** The file cannot be read. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "empty" }
  /** It would exceed `MAX_RESPONDENTS`. */
  | { readonly kind: "tooMany" };

/** A valid response, not imported yet. */
export type ReceivedResponse = {
  readonly ok: true;
  /** The file name; empty for a code. */
  readonly source: string;
  readonly via: "file" | "code";
  readonly respondent: string;
  readonly name: string;
  readonly role: string;
  /** The id of the invitation that it answers; null if this assessment does not contain it. */
  readonly invitation: string | null;
  readonly answers: Answers;
};
/** A response that cannot be imported. */
export type RefusedResponse = { readonly ok: false; readonly source: string; readonly refusal: Refusal };
/** The result of reading one response. */
export type ResponseResult = ReceivedResponse | RefusedResponse;

/** The assessment that responses are imported into, and its questionnaire. */
export type ResponseTarget = {
  readonly assessment: Pick<Assessment, "invitations" | "questionnaire">;
  readonly questionnaire: Questionnaire;
};

/** Parses a file as a response to an invitation, or as an assessment, whose answers become a response. */
export function receiveFile(source: string, text: string, asked: ResponseTarget): ResponseResult {
  const parsed = parseResponse(text);
  if (parsed.ok) return receive(source, parsed.value, asked);
  const alone = parsed.error.kind === "otherFormat" ? parseAssessmentText(text) : null;
  return alone?.ok ? receive(source, answeredAlone(alone.value), asked) : refused(source, parsed.error);
}

/** Decodes all response codes in pasted text and ignores the text around them. */
export function receiveCodes(text: string, asked: ResponseTarget): readonly ResponseResult[] {
  return findCodes(text).map((code) => receiveCode(code, asked));
}

function receive(source: string, response: Response, { assessment, questionnaire }: ResponseTarget): ResponseResult {
  const refusal = otherQuestionnaire(response.questionnaire, questionnaire);
  if (refusal !== null) return refused(source, refusal);
  const { respondent, edition, name = "", role = "", answers } = response;
  if (!questionnaire.editions.some(({ id }) => id === edition)) {
    return refused(source, { kind: "otherEdition", name: edition });
  }
  const highest = questionnaire.scale.length - 1;
  if (Object.values(answers).some(({ level = 0 }) => level > highest)) return refused(source, { kind: "damaged" });
  const invitation = knownInvitation(assessment, ({ id }) => id === response.invitation);
  return { ok: true, source, via: "file", respondent, name: shownText(name), role, invitation, answers };
}

function receiveCode(code: FoundCode, { assessment, questionnaire }: ResponseTarget): ResponseResult {
  const refusal = otherQuestionnaire(code.questionnaire, questionnaire);
  if (refusal !== null) return refused("", refusal);
  const decoded = decodeCode(code, questionnaire);
  if (!decoded.ok) {
    return refused(
      "",
      decoded.error === "damaged" ? { kind: "damaged" } : { kind: "otherEdition", name: code.edition },
    );
  }
  const { respondent, answers } = decoded.value;
  const invitation = knownInvitation(assessment, ({ id }) => invitationTag(id) === decoded.value.invitationTag);
  return { ok: true, source: "", via: "code", respondent, name: "", role: "", invitation, answers };
}

function otherQuestionnaire(
  { id, version }: Response["questionnaire"],
  asked: Pick<Questionnaire, "id" | "version">,
): Refusal | null {
  if (id !== asked.id) return { kind: "otherQuestionnaire", name: id };
  return version === asked.version ? null : { kind: "otherVersion", name: version };
}

function knownInvitation(
  { invitations = [] }: ResponseTarget["assessment"],
  isIt: (invitation: Invitation) => boolean,
): string | null {
  return invitations.find(isIt)?.id ?? null;
}

/** Converts an assessment to a response: a participant's copy, or one made without an invitation. */
function answeredAlone(assessment: Assessment): Response {
  const { id, questionnaire, edition, answers, subject } = assessment;
  const { assessor } = subject;
  return (
    responseOf(assessment) ?? {
      respondent: respondentTag(id),
      invitation: id,
      questionnaire,
      edition,
      ...(assessor !== "" && { name: assessor }),
      answers,
    }
  );
}

function refused(source: string, refusal: Refusal): RefusedResponse {
  return { ok: false, source, refusal };
}
