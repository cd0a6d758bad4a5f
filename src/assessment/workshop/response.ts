import * as z from "zod/mini";
import { answersSchema, id, text } from "#assessment/answersSchema.ts";
import { type DocumentError, parseDocument } from "#assessment/parseDocument.ts";
import type { Answers, Assessment } from "#assessment/schema.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";

const RESPONSE_FORMAT = "response/1";

const response = z.looseObject({
  /** The respondent's id: a new one each time an invitation is accepted. */
  respondent: id,
  invitation: id,
  questionnaire: z.looseObject({ id, version: text }),
  edition: id,
  name: z.optional(text),
  role: z.optional(text),
  answers: answersSchema,
});
const responseSchema = z.extend(response, { format: z.literal(RESPONSE_FORMAT), checksum: z.string() });

/** A participant's answers to an invitation. */
export type Response = z.infer<typeof response>;

/**
 * Returns the response in a participant's copy, without timestamps; null for any other assessment. The name is left out
 * if the invitation is anonymous.
 */
export function responseOf(assessment: Assessment): Response | null {
  const { participation, questionnaire, edition, answers } = assessment;
  if (participation === undefined) return null;
  const { invitation, respondent, name, role } = participation;
  return {
    respondent,
    invitation: invitation.id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    edition,
    ...(name && invitation.anonymous !== true && { name }),
    ...(role && { role }),
    answers: withoutMoments(answers),
  };
}

/** Serializes a response for a file, with a checksum. */
export function responseText(response: Response): string {
  const document = { ...response, format: RESPONSE_FORMAT };
  return `${canonicalJson({ ...document, checksum: checksumOf(document) }, 2)}\n`;
}

/** Parses a response file and verifies its checksum. */
export function parseResponse(text: string): Result<Response, DocumentError> {
  const parsed = parseDocument(text, "response", responseSchema);
  if (!parsed.ok) return parsed;
  const { checksum, ...document } = parsed.value;
  if (checksum !== checksumOf(document)) return err({ kind: "damaged" });
  const { format: _, ...response } = document;
  return ok(response);
}

function checksumOf(document: object): string {
  return sha256(utf8(canonicalJson(document))).slice(0, 16);
}

function withoutMoments(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, { answeredAt: _, ...answer }]) => [id, answer]));
}
