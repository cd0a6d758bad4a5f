import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildPortfolio, latestOf } from "#report/portfolio/buildPortfolio.ts";
import { outlierSide } from "#report/portfolio/distribution.ts";
import type { PortfolioGroup, PortfolioMember } from "#report/portfolio/portfolio.ts";
import { portfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import { planImprovements, score } from "#scoring/index.ts";
import { makeDemo } from "#screens/portfolio/makeDemo.ts";
import { NOON } from "../../assessment/anyAssessment.ts";
import { readPresent } from "../../fixtures/builtIn.ts";
import { answers, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

function aMember(id: string, assessment: Assessment, questionnaire: Questionnaire): PortfolioMember {
  const { subject, updatedAt } = assessment;
  return { id, name: id, ...subject, updatedAt, entry: portfolioEntry(assessment, questionnaire) };
}

function only(groups: readonly PortfolioGroup[]): PortfolioGroup {
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) throw new Error("There is not exactly one group");
  return group;
}

const [cisos4ai] = (await readPresent()).filter(({ id }) => id === "cisos4ai");
if (cisos4ai === undefined) throw new Error("The questionnaire is missing");
const demo = makeDemo(cisos4ai, NOON);
const members = demo.map((assessment) => aMember(assessment.id, assessment, cisos4ai));
const group = only(buildPortfolio(members, [cisos4ai], formatter));

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}

/** The value of an area by hand: answers weighted within practices, practices within the area; null without any. */
function areaByHand({ answers: given, edition }: Assessment, area: Questionnaire["areas"][number]): number | null {
  let [sum, weights] = [0, 0];
  for (const practice of area.practices) {
    let [inner, innerWeights] = [0, 0];
    for (const question of practice.questions) {
      const level = question.editions.includes(edition) ? given[question.id]?.level : undefined;
      if (level === undefined) continue;
      inner += question.weight * level;
      innerWeights += question.weight;
    }
    if (innerWeights === 0) continue;
    sum += practice.weight * (inner / innerWeights);
    weights += practice.weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** The middle value, or the mean of the two middle ones. */
function medianByHand(values: readonly number[]): number {
  const left = [...values];
  while (left.length > 2) {
    left.splice(left.indexOf(Math.min(...left)), 1);
    left.splice(left.indexOf(Math.max(...left)), 1);
  }
  return left.reduce((sum, value) => sum + value, 0) / left.length;
}

describe("the demo portfolio, against a second computation", () => {
  it.each(cisos4ai.areas.map((area) => ({ name: area.title, area })))("$name", ({ area }) => {
    const values = demo.map((assessment) => areaByHand(assessment, area)).filter((value) => value !== null);
    const row = group.areas.find(({ id }) => id === area.id);
    expect(row?.distribution?.count).toBe(values.length);
    expect(row?.distribution?.median).toBeCloseTo(medianByHand(values), 9);
    expect(row?.distribution?.least).toBeCloseTo(Math.min(...values), 9);
    expect(row?.distribution?.most).toBeCloseTo(Math.max(...values), 9);
    const outside = values.filter((value) => row?.distribution && outlierSide(value, row.distribution) !== null);
    expect(row?.outliers.map(({ value }) => value.toFixed(9))).toEqual(
      outside.toSorted((a, b) => a - b).map((value) => value.toFixed(9)),
    );
  });

  it("shows all numbers with the same decimals, rounded without crossing a level", () => {
    const rows = [group.overall, ...group.areas];
    const texts = rows.flatMap(({ text, outliers }) => [...Object.values(text), ...outliers.map((one) => one.text)]);
    expect(new Set(texts.map((text) => text.split(".")[1]?.length)).size).toBe(1);
    for (const { text, distribution } of rows) {
      expect(Math.abs(Number(text.median) - (distribution?.median ?? 0))).toBeLessThan(0.01);
      expect(Math.floor(Number(text.median))).toBe(Math.floor(distribution?.median ?? 0));
    }
  });

  it("top risks, counted one by one", () => {
    const top = cisos4ai.scoring.risk.bands.slice(-2).map(({ id }) => id);
    for (const { key, members, of } of group.risks) {
      const found = demo.flatMap((assessment) => {
        const risk = score(cisos4ai, assessment).risks.find(({ id }) => id === key);
        return risk === undefined ? [] : [{ id: assessment.id, risk }];
      });
      expect(of, key).toBe(found.length);
      expect(idsOf(members), key).toEqual(
        idsOf(found.filter(({ risk }) => top.includes(risk.band) || top.includes(risk.bandWorst))),
      );
    }
    expect(group.risks.length).toBeGreaterThan(3);
    const counts = group.risks.map(({ members }) => members.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("next steps, counted one by one", () => {
    for (const { key, members, of } of group.steps) {
      const planned = demo.filter((assessment) =>
        planImprovements(cisos4ai, assessment).some(
          (step) => step.wave === 1 && `${step.question}@${step.level}` === key,
        ),
      );
      expect(idsOf(members), key).toEqual(idsOf(planned));
      expect(of).toBe(24);
    }
    expect(group.steps.length).toBeGreaterThan(3);
  });

  it("names the area with the lowest median, and counts editions and provisional values", () => {
    const lowest = Math.min(...group.areas.map(({ distribution }) => distribution?.median ?? 9));
    const [weakest] = group.areas.filter(({ distribution }) => distribution?.median === lowest);
    expect(group.weakest).toEqual({ titles: weakest?.title, count: 1, median: weakest?.text.median });
    expect(group.editions.map(({ count }) => count).toSorted()).toEqual([21, 3]);
    expect(group.provisional).toBe(demo.filter((one) => score(cisos4ai, one).nodes["overall"]?.provisional).length);
  });
});

describe("a portfolio", () => {
  const low = anAssessment(answers({ level: 1 }, { level: 2 }, { level: 3 }));
  const high = anAssessment(answers({ level: 4 }, { level: 2 }, { unknown: true }));
  const of = (organisation: string, assessment: Assessment, updatedAt: string) => ({
    ...aMember(`${organisation} ${updatedAt}`, assessment, three),
    organisation,
    updatedAt,
  });

  it("is empty without assessments", () => expect(buildPortfolio([], [three], formatter)).toEqual([]));

  it("counts the latest assessment of each organisation and scope; without an organisation, all", () => {
    const all = [
      of("Acme", low, "2025-01-01T00:00:00.000Z"),
      of("ACME ", high, "2026-01-01T00:00:00.000Z"),
      { ...of("Acme", low, "2024-01-01T00:00:00.000Z"), scope: "Finance" },
      of("", low, "2024-01-01T00:00:00.000Z"),
      of("", low, "2025-01-01T00:00:00.000Z"),
    ];
    expect(latestOf(all).map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
    const built = only(buildPortfolio(all, [three], formatter));
    expect([built.count, built.earlier]).toEqual([4, 1]);
  });

  it("keeps different questionnaires apart, the larger group first, and joins versions under the newest names", () => {
    const newer = { ...three, version: "10.0.0", title: "Newer", areas: three.areas.slice(0, 2) };
    const other = { ...three, id: "other", title: "Other" };
    const all = [
      of("A", low, NOON),
      { ...of("B", high, NOON), entry: portfolioEntry(high, newer) },
      { ...of("C", high, NOON), entry: portfolioEntry(high, other) },
    ];
    const groups = buildPortfolio(all, [three, newer, other], formatter);
    expect(groups.map(({ title, count }) => [title, count])).toEqual([
      ["Newer", 2],
      ["Other", 1],
    ]);
    expect(groups[0]?.versions.map(({ count }) => count)).toEqual([1, 1]);
    expect(groups[0]?.areas.map(({ distribution }) => distribution?.count)).toEqual([2, 2]);
  });

  it.each([
    { levels: [1, 2, 3], weakest: { titles: "Area A", count: 1, median: "1.0" } },
    { levels: [2, 3, 2], weakest: { titles: "Area A and Area C", count: 2, median: "2.0" } },
    { levels: [3, 3, 3], weakest: null },
  ])("names all areas with the lowest median: $levels", ({ levels: [a = 0, b = 0, c = 0], weakest }) => {
    const one = anAssessment(answers({ level: a }, { level: b }, { level: c }));
    expect(only(buildPortfolio([of("A", one, NOON)], [three], formatter)).weakest).toEqual(weakest);
  });

  it("has nothing in common with one assessment", () => {
    const [single] = members;
    if (single === undefined) throw new Error("The demo is empty");
    const twin = { ...single, id: "twin", organisation: "Twin" };
    const builtOf = (...all: readonly PortfolioMember[]) => only(buildPortfolio(all, [cisos4ai], formatter));
    expect([builtOf(single).risks, builtOf(single).steps]).toEqual([[], []]);
    expect(builtOf(single, twin).steps[0]).toMatchObject({ members: [{}, {}], of: 2 });
  });

  it("shows no number where nothing is rated", () => {
    const built = only(buildPortfolio([of("A", anAssessment({}), NOON)], [three], formatter));
    expect(built.overall.distribution).toBeNull();
    expect(built.overall.text.median).toBe(formatter.text("table.none"));
    expect(built.weakest).toBeNull();
  });
});
