import { join } from "node:path";
import { pathText } from "#lib/problem.ts";
import { everyQuestion } from "#questionnaire/everyQuestion.ts";
import { describe, expect, it } from "vitest";
import { checkQuestionnaire } from "#node/check-questionnaire.ts";
import { cisos4aiOutline } from "./cisos4aiOutline.ts";

const report = await checkQuestionnaire(join(import.meta.dirname, "../../questionnaires/cisos4ai"));
const { questionnaire } = report;

it("the ten commitments have no problem", () => {
  expect(report.errors).toEqual([]);
});

describe.skipIf(questionnaire === null)("the ten commitments", () => {
  const places = questionnaire === null ? [] : everyQuestion(questionnaire);
  const questions = places.map(({ question }) => question);
  const outline = Object.values(cisos4aiOutline).flatMap((pledges) =>
    Object.entries(pledges).map(([pledge, names]) => names.map((name) => `${pledge}.${name}`)),
  );

  it("are those of the outline, with their pledges", () => {
    const found = questionnaire?.areas.map(({ id, practices }) => [id, practices.map((pledge) => pledge.id)]);
    const expected = Object.entries(cisos4aiOutline).map(([area, pledges]) => [area, Object.keys(pledges)]);
    expect(found).toEqual(expected);
  });

  it("ask the 95 questions of the outline in the full edition", () => {
    const full = questions.filter(({ editions }) => editions.includes("full"));
    expect(full.map(({ id }) => id)).toEqual(outline.flat());
    expect(full).toHaveLength(95);
  });

  it("ask the first question of each of the 30 pledges in the quick edition", () => {
    const quick = questions.filter(({ editions }) => editions.includes("quick"));
    expect(quick.map(({ id }) => id)).toEqual(outline.map(([first]) => first));
    expect(quick).toHaveLength(30);
  });

  it("have 570 statements, none of them twice", () => {
    const statements = questions.flatMap(({ levels }) => levels.map(({ statement }) => statement.toLowerCase()));
    expect(statements).toHaveLength(570);
    expect(new Set(statements).size).toBe(570);
  });

  it("serve a core value with every question, and three facets at most", () => {
    const unserved = questions.filter(({ facets }) => !facets.some((facet) => facet.startsWith("values:")));
    expect(unserved.map(({ id }) => id)).toEqual([]);
    expect(questions.filter(({ facets }) => facets.length > 3).map(({ id }) => id)).toEqual([]);
  });

  it("are written by the rules", () => {
    // A formula is a hint for the author, and the first version was written before the last five; the others are exact.
    const hints = ["hardToRead", "noApplicability", "oneProof", "longOnAverage", "tooFewMinutes"];
    const broken = report.warnings.filter(({ code }) => !hints.includes(code));
    expect(broken.map(({ file, path, code }) => `${file} ${pathText(path)} ${code}`)).toEqual([]);
  });
});
