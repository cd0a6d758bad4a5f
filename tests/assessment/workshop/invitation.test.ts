import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import {
  invitationFragment,
  invitationText,
  invitedQuestionnaire,
  parseFragment,
  parseInvitation,
} from "#assessment/workshop/invitation.ts";
import { participantCopy, participantCopyId, withParticipant } from "#assessment/workshop/participate.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";
import { anyInvitation, anyText, LATER, NOON } from "../anyAssessment.ts";

/** What no text in a file can hold: half of a pair. */
const isWhole = (value: unknown) => JSON.stringify(value).search(/\\ud[89a-f]/i) === -1;
const invitation = fc.sample(anyInvitation, { numRuns: 1, seed: 1 })[0] ?? expect.unreachable();

describe("an invitation", () => {
  it("comes out of a file and of an address as it went in", () => {
    fc.assert(
      fc.property(anyInvitation.filter(isWhole), (one) => {
        expect(parseInvitation(invitationText(one))).toEqual({ ok: true, value: one });
        const fragment = invitationFragment(one);
        expect(fragment).toMatch(/^[\w-]+$/);
        // An address is only so long.
        if (fragment.length <= 8000) expect(parseFragment(fragment)).toEqual({ ok: true, value: one });
      }),
    );
  });

  it("brings a questionnaire along in a file that does not come with the app, and never in an address", () => {
    const own = { ...invitation, custom: tinyQuestionnaire };
    expect(parseInvitation(invitationText(own))).toEqual({ ok: true, value: own });
    expect(invitationFragment(own)).toBe(invitationFragment(invitation));
  });

  it.each([
    { name: "no JSON", text: "Welcome", kind: "notJson" },
    { name: "another file", text: '{"format":"assessment/1"}', kind: "otherFormat" },
    { name: "a format that is no text", text: '{"format":{"toString":1}}', kind: "otherFormat" },
    { name: "a later version", text: '{"format":"invitation/2"}', kind: "tooNew" },
    { name: "half of it", text: '{"format":"invitation/1"}', kind: "damaged" },
    {
      name: "another questionnaire inside",
      text: invitationText({ ...invitation, custom: { ...tinyQuestionnaire, id: "other" } }),
      kind: "damaged",
    },
  ])("is refused: $name", ({ text, kind }) => expect(parseInvitation(text)).toEqual({ ok: false, error: { kind } }));

  it("is refused in an address that was cut off, wherever", () => {
    const fragment = invitationFragment(invitation);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: fragment.length - 1 }), (length) => {
        expect(parseFragment(fragment.slice(0, length))).toEqual({ ok: false, error: { kind: "damaged" } });
      }),
    );
  });
});

describe("what is asked", () => {
  it("is the areas of the invitation, and nothing of risks", async () => {
    const questionnaire = await readCisos4ai();
    const [first, second] = questionnaire.areas.map(({ id }) => id);
    const asked = invitedQuestionnaire(questionnaire, { edition: "full", areas: [first ?? "", second ?? "", "gone"] });
    expect(asked.areas.map(({ id }) => id)).toEqual([first, second]);
    expect([asked.risks, asked.exposure]).toEqual([[], []]);
    expect(editionQuestions(asked, "full").length).toBeLessThan(editionQuestions(questionnaire, "full").length);
  });

  it("is everything where no such area is left", () => {
    const asked = { edition: "full", areas: ["gone"], role: "gone" };
    expect(invitedQuestionnaire(tinyQuestionnaire, asked).areas).toBe(tinyQuestionnaire.areas);
  });

  it("has only the questions that a role usually knows, and no empty practice or area", async () => {
    const questionnaire = await readCisos4ai();
    const asked = invitedQuestionnaire(questionnaire, { edition: "full", role: "privacy" });
    const ids = editionQuestions(asked, "full").map(({ id }) => id);
    const known = editionQuestions(questionnaire, "full").filter(({ roles = [] }) => roles.includes("privacy"));
    expect(ids).toEqual(known.map(({ id }) => id));
    expect(ids).toContain("consent.informed");
    const practices = asked.areas.flatMap((area) => area.practices);
    expect(Math.min(...practices.map(({ questions }) => questions.length))).toBeGreaterThan(0);
    expect(asked.areas.length).toBeLessThan(questionnaire.areas.length);
  });

  it("has the questions of the areas where the role knows none of them", async () => {
    const questionnaire = await readCisos4ai();
    const asked = invitedQuestionnaire(questionnaire, { edition: "full", areas: ["culture"], role: "privacy" });
    expect(editionQuestions(asked, "full")).toHaveLength(6);
  });
});

describe("the copy of a participant", () => {
  const copy = participantCopy(
    { ...invitation, custom: tinyQuestionnaire },
    { id: participantCopyId(invitation), respondent: "abcde", now: NOON },
  );

  it("is a valid assessment that keeps the invitation and the questionnaire", () => {
    expect(parseAssessment(JSON.parse(JSON.stringify(copy)))).toEqual({ ok: true, value: copy });
    expect(copy.custom).toEqual(tinyQuestionnaire);
    expect(copy.participation).toEqual({ invitation, respondent: "abcde" });
  });

  it("has the same id whenever the invitation is opened", () => {
    expect(copy.id).toBe(participantCopyId({ ...invitation, title: "Other" }));
    expect(copy.id).not.toBe(participantCopyId({ ...invitation, id: "other" }));
  });

  it("says who answers, and is valid whatever they write", () => {
    fc.assert(
      fc.property(anyText, anyText, (name, role) => {
        const named = withParticipant(copy, { name, role }, LATER);
        expect(named.participation?.name ?? "").toBe(name);
        expect(named.participation?.role ?? "").toBe(role);
        expect(parseAssessment(named).ok).toBe(true);
      }),
    );
  });
});
