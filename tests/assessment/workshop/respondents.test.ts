import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { receiveCodes, receiveFile } from "#assessment/workshop/receive.ts";
import {
  countedRespondents,
  previewResponses,
  withMerged,
  withoutRespondent,
  withRespondentChange,
  withResponses,
  withVotes,
} from "#assessment/workshop/respondents.ts";
import { parseResponse, type Response, responseText } from "#assessment/workshop/response.ts";
import { respondentTag, responseCode } from "#assessment/workshop/responseCode.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";
import { anAssessment, anyAnswer, anyText, LATER, NOON } from "../anyAssessment.ts";

const invitation = {
  id: "i",
  questionnaire: { id: "tiny", version: "1.0.0" },
  edition: "full",
  title: "",
  createdAt: NOON,
};
const asked = { assessment: anAssessment({ invitations: [invitation] }), questionnaire: tinyQuestionnaire };

function aResponse(who: string, rest: Partial<Response> = {}): Response {
  return {
    respondent: respondentTag(who),
    invitation: "i",
    questionnaire: { id: "tiny", version: "1.0.0" },
    edition: "full",
    name: who,
    answers: { "policy.written": { level: 1, note: `Says ${who}` }, "policy.known": { unknown: true } },
    ...rest,
  };
}

const nameOf = (position: number) => `Participant ${position}`;
const fileOf = (response: Response) => receiveFile(`${response.name}.json`, responseText(response), asked);
const codeOf = (response: Response) => receiveCodes(responseCode(response, tinyQuestionnaire), asked);

/** With these taken, as a facilitator does it. */
function taken(assessment: Assessment, received: Parameters<typeof previewResponses>[1]) {
  return withResponses(assessment, previewResponses(assessment, received), nameOf, LATER);
}

describe("a response file", () => {
  it("comes out as it went in, whatever it holds", () => {
    fc.assert(
      fc.property(anyText, anyAnswer, (name, answer) => {
        const response = aResponse("Anna", { name, answers: { a: answer } });
        const parsed = parseResponse(responseText(response));
        expect(parsed).toEqual(parseResponse(JSON.stringify(JSON.parse(responseText(response)))));
        expect(parsed.ok).toBe(true);
        if (JSON.stringify(name).search(/\\ud/) === -1 && JSON.stringify(answer).search(/\\ud/) === -1) {
          expect(parsed).toEqual({ ok: true, value: response });
        }
      }),
    );
  });

  it("with a name that shows nothing is one without a name", () => {
    const received = [fileOf(aResponse("Anna", { name: " \u200b" }))];
    expect(taken(anAssessment({}), received).respondents?.map(({ name }) => name)).toEqual(["Participant 1"]);
  });

  it("is refused when a number in it was changed by hand", () => {
    const text = responseText(aResponse("Anna")).replace('"level": 1', '"level": 2');
    expect(parseResponse(text)).toEqual({ ok: false, error: { kind: "damaged" } });
  });

  it("is refused when it was cut off, wherever", () => {
    const text = responseText(aResponse("Anna")).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(receiveFile("a", text.slice(0, length), asked)).toMatchObject({ ok: false });
      }),
    );
  });

  it("may be a whole assessment that somebody made alone", () => {
    const alone = anAssessment({
      id: "alone",
      subject: { organisation: "", scope: "", sector: "", assessor: "Anna" },
      custom: tinyQuestionnaire,
    });
    expect(receiveFile("a", assessmentText(alone), asked)).toMatchObject({
      ok: true,
      name: "Anna",
      invitation: null,
      answers: alone.answers,
    });
  });

  it.each([
    {
      name: "another questionnaire",
      change: { questionnaire: { id: "other", version: "1.0.0" } },
      kind: "otherQuestionnaire",
    },
    { name: "another edition", change: { edition: "other" }, kind: "otherEdition" },
    { name: "another version", change: { questionnaire: { id: "tiny", version: "0.9.0" } }, kind: "otherVersion" },
    { name: "a level that the scale lacks", change: { answers: { "policy.known": { level: 9 } } }, kind: "damaged" },
  ])("is refused: $name", ({ change, kind }) => {
    expect(fileOf(aResponse("Anna", change))).toMatchObject({ ok: false, refusal: { kind } });
  });
});

describe("the preview", () => {
  const [anna, bert] = [aResponse("Anna"), aResponse("Bert")];
  const statusOf = (assessment: Assessment, ...received: Parameters<typeof previewResponses>[1]) =>
    previewResponses(assessment, received).map(({ status }) => status);

  it("tells who is new, who has answered again, who twice, and what is damaged", () => {
    const here = taken(asked.assessment, [fileOf(anna)]);
    const broken = receiveFile("x", "{", asked);
    expect(statusOf(here, fileOf(anna), fileOf(bert), fileOf(bert), broken)).toEqual([
      "replaces",
      "repeated",
      "new",
      "refused",
    ]);
    expect(previewResponses(here, [fileOf(anna)])[0]).toMatchObject({ replaced: "Anna", isSame: true });
    const again = fileOf({ ...anna, answers: {} });
    expect(previewResponses(here, [again])[0]).toMatchObject({ replaced: "Anna", isSame: false });
  });

  it("knows the sender of a file by the code, and keeps the comments where the choice is the same", () => {
    const here = taken(asked.assessment, [fileOf(anna)]);
    const same = taken(here, codeOf(anna));
    expect(same.respondents).toEqual(here.respondents);
    const changed = taken(here, codeOf({ ...anna, answers: { ...anna.answers, "policy.written": { level: 2 } } }));
    expect(changed.respondents?.[0]?.answers).toEqual({ ...anna.answers, "policy.written": { level: 2 } });
  });

  it("stops at as many people as an assessment keeps", () => {
    const many = Array.from({ length: 1003 }, (_, index) => fileOf(aResponse(`P${index}`)));
    const statuses = statusOf(asked.assessment, ...many);
    expect(statuses.filter((status) => status === "new")).toHaveLength(1000);
    expect(statuses.slice(1000)).toEqual(["refused", "refused", "refused"]);
    expect(parseAssessment(taken(asked.assessment, many)).ok).toBe(true);
  });
});

describe("respondents", () => {
  const [anna, bert] = [aResponse("Anna"), aResponse("Bert", { name: "" })];
  const here = taken(asked.assessment, [fileOf(anna), ...codeOf(bert), ...codeOf(aResponse("Carl"))]);
  const [first = "", second = ""] = (here.respondents ?? []).map(({ id }) => id);

  it("without a name get a number that is free", () => {
    expect(here.respondents?.map(({ name }) => name)).toEqual(["Anna", "Participant 1", "Participant 2"]);
    const less = withoutRespondent(here, second, LATER);
    expect(taken(less, codeOf(bert)).respondents?.map(({ name }) => name)).toEqual([
      "Anna",
      "Participant 2",
      "Participant 1",
    ]);
  });

  it("are renamed, given a role, left out and counted again, and nothing else changes", () => {
    const renamed = withRespondentChange(here, first, { name: " Ann ", role: "CISO" }, LATER);
    expect(renamed.respondents?.[0]).toEqual({ ...here.respondents?.[0], name: "Ann", role: "CISO" });
    const left = withRespondentChange(renamed, first, { leftOut: true }, LATER);
    expect(countedRespondents(left).map(({ name }) => name)).toEqual(["Participant 1", "Participant 2"]);
    expect(withRespondentChange(left, first, { leftOut: false }, LATER).respondents).toEqual(renamed.respondents);
    expect(withRespondentChange(renamed, first, { role: "" }, LATER).respondents?.[0]).not.toHaveProperty("role");
  });

  it("vote at the table, and keep their comments", () => {
    const votes = new Map([
      [first, { level: 2 }],
      [second, null],
    ]);
    const voted = withVotes(here, "policy.written", votes, LATER);
    expect(voted.respondents?.[0]?.answers["policy.written"]).toEqual({ level: 2, note: "Says Anna" });
    expect(voted.respondents?.[1]?.answers).not.toHaveProperty("policy.written");
    expect(voted.respondents?.[2]).toEqual(here.respondents?.[2]);
  });

  it("are merged: the entry that stays wins, and keeps its name", () => {
    const [a = "", b = "", c = ""] = (here.respondents ?? []).map(({ id }) => id);
    const voted = withVotes(here, "policy.reviewed", new Map([[b, { level: 2 }]]), LATER);
    const ranked = withRespondentChange(voted, b, { role: "Legal" }, LATER);
    const merged = withMerged(ranked, b, a, LATER);
    expect(merged.respondents?.map(({ id }) => id)).toEqual([a, c]);
    expect(merged.respondents?.[0]).toEqual({
      ...here.respondents?.[0],
      role: "Legal",
      answers: { ...anna.answers, "policy.reviewed": { level: 2 } },
    });
    for (const [from, into] of [
      [a, a],
      ["gone", a],
      [a, "gone"],
    ] as const)
      expect(withMerged(ranked, from, into, LATER)).toBe(ranked);
  });
});

describe("bad input", () => {
  const anna = aResponse("Anna");

  it("of 10,000 people is refused beyond the limit, and what is here stays", () => {
    const here = taken(asked.assessment, [fileOf(anna)]);
    const many = Array.from({ length: 10_000 }, (_, index) => codeOf(aResponse(`P${index}`))).flat();
    const previewed = previewResponses(here, many);
    expect(previewed.filter(({ status }) => status === "new")).toHaveLength(999);
    expect(previewed.at(-1)).toMatchObject({ status: "refused", refusal: { kind: "tooMany" } });
    expect(taken(here, many).respondents?.[0]).toEqual(here.respondents?.[0]);
  });

  it.each([
    { name: "markup", text: "<img src=x onerror=alert(1)>" },
    { name: "a formula", text: '=HYPERLINK("x")' },
    { name: "the name of a prototype", text: "__proto__" },
    { name: "right-to-left marks", text: "\u202eannA" },
    { name: "a megabyte", text: "n".repeat(100_000) },
  ])("with $name for a name is kept as text", ({ text }) => {
    const after = taken(asked.assessment, [fileOf(aResponse("Anna", { name: text, role: text }))]);
    expect(after.respondents?.[0]).toMatchObject({ name: text, role: text });
    expect(parseAssessment(JSON.parse(assessmentText(after)))).toMatchObject({ ok: true });
  });

  it("with the ids of a prototype for questions changes no other object", () => {
    const text = responseText(anna).replaceAll("policy.written", "__proto__");
    expect(receiveFile("a", text, asked)).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty("level");
  });

  it("by the same person twice counts once, whichever way it came", () => {
    const twice = [fileOf(anna), ...codeOf(anna), fileOf(anna)];
    expect(taken(asked.assessment, twice).respondents).toHaveLength(1);
  });

  it("as a code with one letter changed anywhere is refused", () => {
    const code = responseCode(anna, tinyQuestionnaire);
    const from = code.lastIndexOf("/") + 1;
    fc.assert(
      fc.property(fc.integer({ min: from, max: code.length - 1 }), fc.constantFrom(..."09azAZ"), (at, letter) => {
        fc.pre(code[at] !== letter);
        const edited = code.slice(0, at) + letter + code.slice(at + 1);
        expect(receiveCodes(edited, asked)).toEqual([expect.objectContaining({ ok: false })]);
      }),
    );
  });

  it("as a code that was cut off is refused, or is none", () => {
    const code = responseCode(anna, tinyQuestionnaire);
    for (let length = 0; length < code.length; length++) {
      for (const received of receiveCodes(code.slice(0, length), asked)) expect(received.ok).toBe(false);
    }
  });

  it("as a code of another edition is refused with its name", () => {
    const code = responseCode(anna, tinyQuestionnaire).replace("/full/", "/other/");
    expect(receiveCodes(code, asked)).toMatchObject([{ ok: false, refusal: { kind: "otherEdition", name: "other" } }]);
  });
});
