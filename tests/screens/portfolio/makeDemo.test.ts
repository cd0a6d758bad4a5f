import { expect, it } from "vitest";
import { checkAnswers } from "#assessment/checkAnswers.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { DEMO_ID, makeDemo } from "#screens/portfolio/makeDemo.ts";
import { LATER, NOON } from "../../assessment/anyAssessment.ts";
import { readPresent } from "../../fixtures/builtIn.ts";

const questionnaires = await readPresent();

it.each(questionnaires.map((questionnaire) => ({ name: questionnaire.id, questionnaire })))(
  "the demo portfolio has 24 valid assessments of $name, the same each time",
  ({ questionnaire }) => {
    const demo = makeDemo(questionnaire, NOON);
    expect(demo).toHaveLength(24);
    expect(new Set(demo.map(({ id }) => id)).size).toBe(24);
    expect(new Set(demo.map(({ subject }) => subject.organisation)).size).toBe(24);
    for (const assessment of demo) {
      expect(parseAssessment(assessment)).toEqual({ ok: true, value: assessment });
      expect(checkAnswers(assessment, questionnaire)).toEqual([]);
      expect(assessment.id.startsWith(DEMO_ID)).toBe(true);
    }
    expect(makeDemo(questionnaire, NOON)).toEqual(demo);
    const later = makeDemo(questionnaire, LATER);
    expect(later.map(({ answers }) => answers)).toEqual(demo.map(({ answers }) => answers));
  },
);
