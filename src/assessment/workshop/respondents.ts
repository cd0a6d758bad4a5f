import { answerState } from "#assessment/answer.ts";
import { cut } from "#assessment/cut.ts";
import { MAX_RESPONDENTS } from "#assessment/limits.ts";
import type { Answer, Answers, Assessment, Respondent } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { ReceivedResponse, RefusedResponse, ResponseResult } from "./receive.ts";

/** The effect of importing a response. */
export type ResponsePreview =
  | (RefusedResponse & { readonly status: "refused" })
  /** A new respondent. */
  | (ReceivedResponse & { readonly status: "new" })
  /** New answers of a known respondent, whose name is `replaced`. `isSame`: nothing would change. */
  | (ReceivedResponse & { readonly status: "replaces"; readonly replaced: string; readonly isSame: boolean })
  /** A later response of this import has the same respondent; only the last one counts. */
  | (ReceivedResponse & { readonly status: "repeated" });

/** Returns the effect of each response, in the given order, without importing any. */
export function previewResponses(
  assessment: Assessment,
  received: readonly ResponseResult[],
): readonly ResponsePreview[] {
  const here = new Map((assessment.respondents ?? []).map((one) => [one.id, one]));
  const lastOf = new Map(received.map((one, index) => [one.ok ? one.respondent : index, index]));
  let room = MAX_RESPONDENTS - here.size;
  return received.map((one, index): ResponsePreview => {
    if (!one.ok) return { ...one, status: "refused" };
    if (lastOf.get(one.respondent) !== index) return { ...one, status: "repeated" };
    const before = here.get(one.respondent);
    if (before !== undefined) {
      const isSame = JSON.stringify(mergeResponse(before, one, "")) === JSON.stringify(before);
      return { ...one, status: "replaces", replaced: before.name, isSame };
    }
    room -= 1;
    if (room >= 0) return { ...one, status: "new" };
    return { ok: false, source: one.source, refusal: { kind: "tooMany" }, status: "refused" };
  });
}

/**
 * Imports the responses of a preview with status "new" or "replaces". New respondents without a name get the first free
 * `nameOf`, counted from 1.
 */
export function withResponses(
  assessment: Assessment,
  previewed: readonly ResponsePreview[],
  nameOf: (position: number) => string,
  now: string,
): Assessment {
  const respondents = [...(assessment.respondents ?? [])];
  for (const one of previewed) {
    if (one.status === "refused" || one.status === "repeated") continue;
    const index = respondents.findIndex(({ id }) => id === one.respondent);
    const name = one.name === "" ? freeName(respondents, nameOf) : one.name;
    if (index === -1) respondents.push(mergeResponse(undefined, one, name));
    else respondents.splice(index, 1, mergeResponse(respondents[index], one, name));
  }
  return { ...assessment, respondents, updatedAt: now };
}

/** Adds a respondent without votes, unless `MAX_RESPONDENTS` is reached. */
export function withRespondent(
  assessment: Assessment,
  who: Pick<Respondent, "id" | "name" | "role">,
  now: string,
): Assessment {
  const respondents = assessment.respondents ?? [];
  if (respondents.length >= MAX_RESPONDENTS) return assessment;
  return { ...assessment, respondents: [...respondents, { ...who, answers: {} }], updatedAt: now };
}

/** A change of a respondent. An empty role and `leftOut: false` remove the field. */
export type RespondentChange = { readonly name?: string; readonly role?: string; readonly leftOut?: boolean };

/** Changes the name or role of a respondent, or whether the votes count. */
export function withRespondentChange(
  assessment: Assessment,
  id: string,
  change: RespondentChange,
  now: string,
): Assessment {
  return withEach(assessment, now, (one) => {
    if (one.id !== id) return one;
    const { role: roleBefore, leftOut: leftOutBefore, ...rest } = one;
    const role = cut((change.role ?? roleBefore ?? "").trim());
    const name = cut((change.name ?? one.name).trim());
    return {
      ...rest,
      name,
      ...(role !== "" && { role }),
      ...((change.leftOut ?? leftOutBefore) && { leftOut: true as const }),
    };
  });
}

/**
 * Merges two entries of one person: the answers of `from` are added to those of `into`, which win where both have one,
 * and `from` is removed. The name stays; a missing role is taken over. No change unless both exist.
 */
export function withMerged(assessment: Assessment, from: string, into: string, now: string): Assessment {
  const all = assessment.respondents ?? [];
  const [source, target] = [from, into].map((id) => all.find((one) => one.id === id));
  if (source === undefined || target === undefined || from === into) return assessment;
  const role = roleOf(target) || roleOf(source);
  const both: Respondent = {
    ...target,
    ...(role !== "" && { role }),
    answers: { ...source.answers, ...target.answers },
  };
  const respondents = all.flatMap((one) => (one === source ? [] : [one === target ? both : one]));
  return { ...assessment, respondents, updatedAt: now };
}

/** Removes a respondent and their votes. */
export function withoutRespondent(assessment: Assessment, id: string, now: string): Assessment {
  const respondents = (assessment.respondents ?? []).filter((one) => one.id !== id);
  return { ...assessment, respondents, updatedAt: now };
}

/** Sets votes on a question by respondent id and keeps comments; null removes a vote. */
export function withVotes(
  assessment: Assessment,
  question: string,
  votes: ReadonlyMap<string, Answer | null>,
  now: string,
): Assessment {
  return withEach(assessment, now, (one) => {
    const vote = votes.get(one.id);
    if (vote === undefined) return one;
    const others = Object.entries(one.answers).filter(([id]) => id !== question);
    const kept = detailsOf(getOwn(one.answers, question));
    const answer = { ...kept, ...vote };
    const isEmpty = Object.keys(answer).length === 0;
    return { ...one, answers: Object.fromEntries(isEmpty ? others : [...others, [question, answer]]) };
  });
}

/** Returns the respondents whose votes count. */
export function countedRespondents({ respondents = [] }: Pick<Assessment, "respondents">): readonly Respondent[] {
  return respondents.filter(({ leftOut }) => leftOut !== true);
}

/** Returns the trimmed role of a respondent; empty if unknown. */
export function roleOf({ role = "" }: Pick<Respondent, "role">): string {
  return role.trim();
}

/** Returns the known roles of respondents, each once, in the order in which they first occur. */
export function rolesOf(respondents: readonly Respondent[]): readonly string[] {
  return [...new Set(respondents.map(roleOf))].filter((role) => role !== "");
}

function withEach(assessment: Assessment, now: string, change: (one: Respondent) => Respondent): Assessment {
  return { ...assessment, respondents: (assessment.respondents ?? []).map(change), updatedAt: now };
}

/** Codes have no comments, so existing comments are kept where the choice is the same. */
function mergeResponse(before: Respondent | undefined, response: ReceivedResponse, name: string): Respondent {
  const { respondent: id, answers, via } = response;
  const role = response.role === "" ? before?.role : response.role;
  return {
    ...before,
    id,
    name: response.name === "" ? (before?.name ?? name) : response.name,
    ...(role !== undefined && { role }),
    answers: via === "code" && before !== undefined ? withOldComments(before.answers, answers) : answers,
    ...(response.invitation !== null && { invitation: response.invitation }),
  };
}

function withOldComments(before: Answers, coded: Answers): Answers {
  const answers = Object.entries(coded).map(([question, answer]) => {
    const old = getOwn(before, question);
    const isSame = answerState(old) === answerState(answer) && old?.level === answer.level;
    return [question, isSame ? old : answer];
  });
  return Object.fromEntries(answers);
}

function detailsOf({ level: _, notApplicable: __, unknown: ___, ...details }: Answer = {}): Answer {
  return details;
}

/** Returns `nameOf` the lowest number from 1 whose name no respondent has. */
export function freeName(respondents: readonly Respondent[], nameOf: (position: number) => string): string {
  const taken = new Set(respondents.map(({ name }) => name));
  let position = 1;
  while (taken.has(nameOf(position))) position += 1;
  return nameOf(position);
}
