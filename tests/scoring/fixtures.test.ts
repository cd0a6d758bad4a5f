import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { workedAssessment, workedExample } from "../fixtures/workedExample.ts";

/* The properties are only tested well if the generated cases are valid. */

it("the worked example is valid", () => {
  expect(parseQuestionnaire(workedExample)).toMatchObject({ ok: true });
  expect(parseAssessment(workedAssessment)).toMatchObject({ ok: true });
});

it("every random questionnaire and assessment is valid", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      expect(parseQuestionnaire(questionnaire)).toEqual({ ok: true, value: questionnaire });
      expect(parseAssessment(assessment)).toEqual({ ok: true, value: assessment });
    }),
  );
});
