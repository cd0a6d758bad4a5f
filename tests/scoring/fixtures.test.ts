import { parseAssessment } from "#assessment/parse.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { anyCase } from "../fixtures/anyAssessment.ts";
import { workedAssessment, workedExample } from "../fixtures/workedExample.ts";

/*
 * Laws are only as good as the cases that they are tried on: all must be such as the doors let in.
 */

it("the worked example passes the doors", () => {
  expect(parseQuestionnaire(workedExample)).toMatchObject({ ok: true });
  expect(parseAssessment(workedAssessment)).toMatchObject({ ok: true });
});

it("every random questionnaire and assessment passes the doors", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      expect(parseQuestionnaire(questionnaire)).toEqual({ ok: true, value: questionnaire });
      expect(parseAssessment(assessment)).toEqual({ ok: true, value: assessment });
    }),
  );
});
