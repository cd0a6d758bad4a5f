import { base62Width, fromBase62, toBase62 } from "#lib/base62.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { answerTo } from "#assessment/answer.ts";
import type { Answer, Answers } from "#assessment/schema.ts";
import type { Response } from "./response.ts";

/*
 * A response as one word for chat or mail: `T1/<questionnaire>/<version>/<edition>/<digits>`. The digits, of base 62, are
 * the answers to all questions of the edition as one number, who answers, which invitation, and a checksum over all before
 * it. Levels, "not applicable" and "don't know" are in it; comments are not.
 */

const BEGINNING = "T1";
const WIDTHS = { respondent: 5, invitation: 4, checksum: 4 } as const;

/** What a code says: the answers, and a tag of the invitation that is compared with `invitationTag`. */
export type DecodedResponse = Pick<Response, "respondent" | "answers"> & { readonly invitationTag: string };

/** A code in a text, as far as it can be read without the questionnaire. */
export type FoundCode = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly edition: string;
  /** The text from the first digit on, without white space: mail programs break long words. */
  readonly rest: string;
};

/** Who answers, as a code and a file name it, made of something random such as a UUID. */
export function respondentTag(random: string): string {
  return tagOf(random, WIDTHS.respondent);
}

/** The short name of an invitation in a code. */
export function invitationTag(invitation: string): string {
  return tagOf(invitation, WIDTHS.invitation);
}

/** A response as a code; `questionnaire` is the whole one that it answers. */
export function responseCode(response: Response, questionnaire: Questionnaire): string {
  const { base, width, questions } = shapeOf(questionnaire, response.edition);
  let value = 0n;
  for (const { id } of questions.toReversed()) {
    value = value * BigInt(base) + BigInt(stateOf(answerTo(response.answers, id), base));
  }
  const { id, version } = response.questionnaire;
  const tags = `${response.respondent}${invitationTag(response.invitation)}`;
  const code = `${BEGINNING}/${id}/${version}/${response.edition}/${toBase62(value, width)}${tags}`;
  return code + checksumOf(code);
}

/** All codes in a text that was pasted, with whatever stands around them. */
export function findCodes(text: string): readonly FoundCode[] {
  const pattern = new RegExp(String.raw`\b${BEGINNING}/([\w.-]+)/(\d+\.\d+\.\d+)/([\w.-]+)/`, "g");
  return [...text.matchAll(pattern)].map((match) => {
    const [found, id = "", version = "", edition = ""] = match;
    const from = match.index + found.length;
    const end = text.indexOf(`${BEGINNING}/`, from);
    const rest = text.slice(from, end === -1 ? undefined : end).replace(/\s+/g, "");
    return { questionnaire: { id, version }, edition, rest };
  });
}

/** What a code says; `questionnaire` is the one that it names. */
export function decodeCode(
  { questionnaire: { id, version }, edition, rest }: FoundCode,
  questionnaire: Questionnaire,
): Result<DecodedResponse, "damaged" | "otherEdition"> {
  const { base, width, questions } = shapeOf(questionnaire, edition);
  if (questions.length === 0) return err("otherEdition");
  const ends = [width, WIDTHS.respondent, WIDTHS.invitation, WIDTHS.checksum];
  const [digits = "", respondent = "", invitationTag = "", checksum = ""] = cutInto(rest, ends);
  const code = `${BEGINNING}/${id}/${version}/${edition}/${digits}${respondent}${invitationTag}`;
  const value = fromBase62(digits);
  if (value === null || checksumOf(code) !== checksum) return err("damaged");
  return ok({ respondent, invitationTag, answers: answersOf(value, base, questions) });
}

function shapeOf(questionnaire: Questionnaire, edition: string) {
  const questions = editionQuestions(questionnaire, edition);
  // The levels, and three states without one.
  const base = questionnaire.scale.length + 3;
  return { base, width: base62Width(BigInt(base) ** BigInt(questions.length)), questions };
}

/** 0 for nothing yet, the level + 1, and at the end "not applicable" and "don't know". */
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
