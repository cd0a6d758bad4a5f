import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "#assessment/schema.ts";
import type { Response } from "#assessment/workshop/response.ts";
import {
  decodeCode,
  findCodes,
  invitationTag,
  respondentTag,
  responseCode,
} from "#assessment/workshop/responseCode.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { anyQuestionnaire } from "../../fixtures/anyQuestionnaire.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";

const questionnaire = await readCisos4ai();
const anyState: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((level) => ({ level })),
  fc.constant({ notApplicable: "" }),
  fc.constant<Answer>({ unknown: true }),
  fc.constant(null),
);

function responseOf(answers: Answers, edition = "full", asked = questionnaire): Response {
  const { id, version } = asked;
  return { respondent: respondentTag("somebody"), invitation: "i", questionnaire: { id, version }, edition, answers };
}

const anyResponse = fc.constantFrom("quick", "full").chain((edition) => {
  const ids = editionQuestions(questionnaire, edition).map(({ id }) => id);
  return fc
    .array(anyState, { minLength: ids.length, maxLength: ids.length })
    .map((states) =>
      responseOf(Object.fromEntries(ids.flatMap((id, at) => (states[at] ? [[id, states[at]]] : []))), edition),
    );
});

function decode(text: string) {
  return findCodes(text).map((code) => decodeCode(code, questionnaire));
}

describe("a response as a code", () => {
  it("gives back every answer, who gave it and the invitation, in at most 90 characters", () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const code = responseCode(response, questionnaire);
        expect(code.length).toBeLessThanOrEqual(90);
        expect(code).toMatch(new RegExp(`^T1/cisos4ai/${questionnaire.version}/${response.edition}/[0-9A-Za-z]+$`));
        const { respondent, answers } = response;
        expect(decode(code)).toEqual([
          { ok: true, value: { respondent, answers, invitationTag: invitationTag(response.invitation) } },
        ]);
      }),
    );
  });

  it("has at most 90 characters for 95 answers at the highest state of each", () => {
    const ids = editionQuestions(questionnaire, "full").map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(95);
    const highest = Object.fromEntries(ids.map((id): [string, Answer] => [id, { unknown: true }]));
    expect(responseCode(responseOf(highest), questionnaire).length).toBeLessThanOrEqual(90);
  });

  it("works for any questionnaire", () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.integer({ min: 0, max: 10 }), (one, level) => {
        const edition = one.editions[0]?.id ?? "";
        const asked = editionQuestions(one, edition);
        const given = asked.map(({ id }): [string, Answer] => [id, { level: level % one.scale.length }]);
        const answers = Object.fromEntries(given);
        const [found] = findCodes(responseCode(responseOf(answers, edition, one), one));
        const decoded = found && asked.length > 0 ? decodeCode(found, one) : null;
        if (decoded !== null) expect(decoded).toMatchObject({ ok: true, value: { answers } });
      }),
    );
  });

  it("is refused when one character was changed or lost", () => {
    const code = responseCode(responseOf({}), questionnaire);
    const from = code.lastIndexOf("/") + 1;
    fc.assert(
      fc.property(fc.integer({ min: from, max: code.length - 1 }), fc.boolean(), (at, isLost) => {
        const other = code[at] === "x" ? "y" : "x";
        const damaged = code.slice(0, at) + (isLost ? "" : other) + code.slice(at + 1);
        expect(decode(damaged)).toEqual([{ ok: false, error: "damaged" }]);
      }),
    );
  });

  it("is found among whatever stands around it, also when it was broken over lines", () => {
    const [one, two] = [responseOf({}), { ...responseOf({}), respondent: respondentTag("other") }];
    const [first, second] = [one, two].map((response) => responseCode(response, questionnaire));
    const pasted = `Anna (10:32): ${first?.slice(0, 60)}\n${first?.slice(60)}\nThanks!\n> ${second} and so on`;
    const respondents = decode(pasted).map((decoded) => (decoded.ok ? decoded.value.respondent : decoded.error));
    expect(respondents).toEqual([one.respondent, two.respondent]);
  });

  it.each([
    { name: "nothing", text: "" },
    { name: "an address", text: "https://example.org/T1/cisos4ai/" },
    { name: "a sentence", text: "T1 is not here." },
  ])("is not found in $name", ({ text }) => expect(findCodes(text)).toEqual([]));

  it("says which edition it does not know", () => {
    expect(decode(`T1/cisos4ai/${questionnaire.version}/other/0000`)).toEqual([{ ok: false, error: "otherEdition" }]);
  });
});
