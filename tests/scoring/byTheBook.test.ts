import * as fc from "fast-check";
import { expect, it } from "vitest";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { byTheBook } from "../reference/byTheBook.ts";
import { differences } from "../reference/differences.ts";
import { rescored } from "../reference/rescored.ts";

it("agrees with a second implementation of the method on any questionnaire and assessment", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const actual = rescored(questionnaire, assessment);
      expect(differences(actual, byTheBook(questionnaire, assessment))).toEqual([]);
    }),
  );
});
