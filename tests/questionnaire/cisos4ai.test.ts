import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathText } from "#lib/problem.ts";
import { checkQuestionnaire } from "#node/commands/check.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnaireDigest } from "#verify/questionnaireDigest.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { cisos4aiOutline } from "./cisos4aiOutline.ts";

const FOLDER = join(import.meta.dirname, "../../questionnaires/cisos4ai");
const report = await checkQuestionnaire(FOLDER);
const { questionnaire } = report;
const first = await readCisos4ai("1.0.0");
const questionsOf = (some: Questionnaire) => outlineOf(some).questions.map(({ question }) => question);

it("the ten commitments have no problem", () => {
  expect(report.errors).toEqual([]);
});

describe.skipIf(questionnaire === null)("the ten commitments", () => {
  const questions = questionnaire === null ? [] : questionsOf(questionnaire);
  const outline = Object.values(cisos4aiOutline).flatMap((pledges) =>
    Object.entries(pledges).map(([pledge, names]) => names.map((name) => `${pledge}.${name}`)),
  );

  it("match the outline, with their pledges", () => {
    const found = questionnaire?.areas.map(({ id, practices }) => [id, practices.map((pledge) => pledge.id)]);
    const expected = Object.entries(cisos4aiOutline).map(([area, pledges]) => [area, Object.keys(pledges)]);
    expect(found).toEqual(expected);
  });

  it("ask the 96 questions of the outline in the full edition", () => {
    const full = questions.filter(({ editions }) => editions.includes("full"));
    expect(full.map(({ id }) => id)).toEqual(outline.flat().map((id) => id.replace("*", "")));
    expect(full).toHaveLength(96);
  });

  it("ask one question of each of the 30 pledges in the quick edition", () => {
    const quick = questions.filter(({ editions }) => editions.includes("quick"));
    const marked = outline.map((ids) => ids.filter((id) => id.endsWith("*")));
    expect(marked.filter((ids) => ids.length !== 1)).toEqual([]);
    expect(quick.map(({ id }) => `${id}*`)).toEqual(marked.flat());
    expect(quick).toHaveLength(30);
  });

  it("have no statement twice", () => {
    const statements = questions.flatMap(({ levels }) => levels.map(({ statement }) => statement.toLowerCase()));
    expect(statements).toHaveLength(96 * 6);
    expect(new Set(statements).size).toBe(96 * 6);
  });

  it("assign a core value and at most three facets to every question", () => {
    const unserved = questions.filter(({ facets }) => !facets.some((facet) => facet.startsWith("values:")));
    expect(unserved.map(({ id }) => id)).toEqual([]);
    expect(questions.filter(({ facets }) => facets.length > 3).map(({ id }) => id)).toEqual([]);
  });

  it("follow the writing rules", () => {
    expect(report.warnings.map(({ file, path, code }) => `${file} ${pathText(path)} ${code}`)).toEqual([]);
  });

  it("have a quick control on likelihood and one on impact in each scenario", () => {
    const quick = new Set(questions.filter(({ editions }) => editions.includes("quick")).map(({ id }) => id));
    const bare = (questionnaire?.risks ?? []).flatMap(({ id, controls }) =>
      (["likelihood", "impact"] as const)
        .filter((side) => !controls.some(({ question, on }) => on === side && quick.has(question)))
        .map((side) => `${id} ${side}`),
    );
    expect(bare).toEqual([]);
  });

  it("state the likelihood and impact of a scenario in its description", () => {
    const stated = (questionnaire?.risks ?? []).map(({ id, rationale = "", likelihood, impact }) => {
      const [, l, i] = /^Likelihood is (\d) because .*; impact is (\d) because/.exec(rationale) ?? [];
      return { id, stated: [l, i], is: [String(likelihood), String(impact)] };
    });
    expect(stated.filter((one) => one.stated.join() !== one.is.join())).toEqual([]);
  });
});

describe("version 1.0.0", () => {
  const earlier = new Set(questionsOf(first).map(({ id }) => id));
  const upgrade = questionnaire?.upgrades?.find(({ from }) => from === "1.0.0");

  it("is unchanged: reports name this digest", () => {
    expect(questionnaireDigest(first)).toBe("e94cfd60680b6809c7e7af25b2baab0bfb056c8bb76161fed394d63c7c726ebd");
  });

  it("has a successor for each of its questions in the current version", () => {
    const present = new Set(questionnaire === null ? [] : questionsOf(questionnaire).map(({ id }) => id));
    const taken = new Set(upgrade?.questions.flatMap(({ from }) => from ?? []));
    const gone = new Set(upgrade?.gone.map(({ id }) => id));
    const lost = [...earlier].filter((id) => !present.has(id) && !taken.has(id) && !gone.has(id));
    expect(lost).toEqual([]);
    expect([...taken, ...gone].filter((id) => !earlier.has(id))).toEqual([]);
    const renewed = upgrade?.questions.filter(({ id, from }) => from === undefined && !earlier.has(id));
    expect(renewed).toEqual([]);
  });
});

it("the sample answers the current version", () => {
  const sample = JSON.parse(readFileSync(join(FOLDER, "../samples/northmoor-mutual.json"), "utf8"));
  expect(sample.questionnaire).toEqual({ id: "cisos4ai", version: questionnaire?.version });
  const known = new Set(questionnaire === null ? [] : questionsOf(questionnaire).map(({ id }) => id));
  expect(Object.keys(sample.answers).filter((id) => !known.has(id))).toEqual([]);
});
