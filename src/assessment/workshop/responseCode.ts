import { answerTo } from "#assessment/answer.ts";
import type { Answer, Answers } from "#assessment/schema.ts";
import { base62Width, fromBase62, toBase62 } from "#lib/base62.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Response } from "./response.ts";

/*
 * A response as one word for chat or mail: `T1/<questionnaire>/<version>/<edition>/<digits>`. The digits, in base 62,
 * are the answers to all questions of the edition as one number, the tags of respondent and invitation, and a checksum
 * of everything before it. Answers are levels, "not applicable" and "don't know"; comments are left out.
 */

const PREFIX = "T1";
const WIDTHS = { respondent: 5, invitation: 4, checksum: 4 } as const;

/** The content of a code; its `invitationTag` is a hash of the invitation's id. */
export type DecodedResponse = Pick<Response, "respondent" | "answers"> & { readonly invitationTag: string };

/** A code found in a text, parsed as far as possible without the questionnaire. */
export type FoundCode = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly edition: string;
  /** The text from the first digit on, without white space, as mail programs wrap long words. */
  readonly rest: string;
};

/** Derives a respondent's id of five base 62 digits from a random text such as a UUID. */
export function respondentTag(random: string): string {
  return tagOf(random, WIDTHS.respondent);
}

/** Returns the four base 62 digits that identify an invitation in a code. */
export function invitationTag(invitation: string): string {
  return tagOf(invitation, WIDTHS.invitation);
}

/** Encodes a response; `questionnaire` must be the whole one, with all areas. */
export function responseCode(response: Response, questionnaire: Questionnaire): string {
  const { base, width, questions } = shapeOf(questionnaire, response.edition);
  let value = 0n;
  for (const { id } of questions.toReversed()) {
    value = value * BigInt(base) + BigInt(stateOf(answerTo(response.answers, id), base));
  }
  const { id, version } = response.questionnaire;
  const tags = `${response.respondent}${invitationTag(response.invitation)}`;
  const code = `${PREFIX}/${id}/${version}/${response.edition}/${toBase62(value, width)}${tags}`;
  return code + checksumOf(code);
}

/** Finds all codes in a text; other text around them is allowed. */
export function findCodes(text: string): readonly FoundCode[] {
  const pattern = new RegExp(String.raw`\b${PREFIX}/([\w.-]+)/(\d+\.\d+\.\d+)/([\w.-]+)/`, "g");
  return [...text.matchAll(pattern)].map((match) => {
    const [found, id = "", version = "", edition = ""] = match;
    const from = match.index + found.length;
    const end = text.indexOf(`${PREFIX}/`, from);
    const rest = text.slice(from, end === -1 ? undefined : end).replace(/\s+/g, "");
    return { questionnaire: { id, version }, edition, rest };
  });
}

/** Decodes a code and verifies its checksum; `questionnaire` is the one it names. */
export function decodeCode(
  { questionnaire: { id, version }, edition, rest }: FoundCode,
  questionnaire: Questionnaire,
): Result<DecodedResponse, "damaged" | "otherEdition"> {
  const { base, width, questions } = shapeOf(questionnaire, edition);
  if (questions.length === 0) return err("otherEdition");
  const ends = [width, WIDTHS.respondent, WIDTHS.invitation, WIDTHS.checksum];
  const [digits = "", respondent = "", invitationTag = "", checksum = ""] = cutInto(rest, ends);
  const code = `${PREFIX}/${id}/${version}/${edition}/${digits}${respondent}${invitationTag}`;
  const value = fromBase62(digits);
  if (value === null || checksumOf(code) !== checksum) return err("damaged");
  return ok({ respondent, invitationTag, answers: answersOf(value, base, questions) });
}

function shapeOf(questionnaire: Questionnaire, edition: string) {
  const questions = editionQuestions(questionnaire, edition);
  // The levels, and three states without a level.
  const base = questionnaire.scale.length + 3;
  return { base, width: base62Width(BigInt(base) ** BigInt(questions.length)), questions };
}

/** Returns 0 if unanswered, level + 1, `base` - 2 if not applicable, `base` - 1 for "don't know". */
function stateOf(answer: Answer | undefined, base: number): number {
  if (answer?.level !== undefined) return answer.level + 1;
  if (answer?.notApplicable !== undefined) return base - 2;
  return answer?.unknown === undefined ? 0 : base - 1;
}

function answersOf(value: bigint, base: number, questions: readonly { readonly id: string }[]): Answers {
  let rest = value;
  const given: [string, Answer][] = [];
  for (const { id } of questions) {
    const state = Number(rest % BigInt(base));
    rest /= BigInt(base);
    if (state === base - 1) given.push([id, { unknown: true }]);
    else if (state === base - 2) given.push([id, { notApplicable: "" }]);
    else if (state > 0) given.push([id, { level: state - 1 }]);
  }
  return Object.fromEntries(given);
}

function cutInto(text: string, widths: readonly number[]): readonly string[] {
  let rest = text;
  return widths.map((width) => {
    const part = rest.slice(0, width);
    rest = rest.slice(width);
    return part;
  });
}

function checksumOf(code: string): string {
  return tagOf(code, WIDTHS.checksum);
}

function tagOf(text: string, width: number): string {
  const digest = BigInt(`0x${sha256(utf8(text))}`);
  return toBase62(digest % 62n ** BigInt(width), width);
}
