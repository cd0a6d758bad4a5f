import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { registerPages } from "#document/registerPages.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const areas = [anArea("A", [aPractice("one", [aQuestion("a"), aQuestion("b")]), aPractice("two", [aQuestion("c")])])];
const on = (...controls: readonly (readonly [string, "likelihood" | "impact"])[]): RiskScenario["controls"] =>
  controls.map(([question, side]) => ({ question, on: side, weight: 1 }));

/** Returns the lines that list the controls of a risk. */
function linesOf(controls: RiskScenario["controls"], answers: Record<string, Answer>): readonly string[] {
  const risk = { id: "r", title: "It breaks", description: "It happens.", category: "Security", controls };
  const rest = { likelihood: 5, impact: 5, drivers: [], references: [] };
  const report = buildReport(
    aQuestionnaire(areas, { risks: [{ ...risk, ...rest }] }),
    anAssessment(answers),
    formatter,
    "2026-11-23",
  );
  return registerPages(report, formatter).flatMap((block) =>
    block.kind === "list" ? block.items.map((runs) => runs.map(({ text }) => text).join("")) : [],
  );
}

describe("the controls of a risk", () => {
  const all = on(["a", "likelihood"], ["b", "likelihood"], ["a", "impact"], ["c", "impact"]);
  it.each([
    {
      name: "each practice once, with its levels on either side",
      answers: { a: { level: 2 }, b: { level: 3 }, c: { level: 5 } },
      says: [
        "In place: Practice two (impact, level 5).",
        "In part: Practice one (likelihood and impact, level 2; likelihood, level 3).",
      ],
    },
    {
      name: "an unanswered control counts as missing and is labelled",
      answers: { a: { level: 0 }, c: { unknown: true } as const },
      says: [
        "Missing: Practice one (likelihood and impact, level 0; likelihood, not answered); Practice two (impact, not answered).",
      ],
    },
    {
      name: "a control that does not apply has no level",
      answers: { a: { level: 5 }, b: { level: 5 }, c: { notApplicable: "No AI." } },
      says: [
        "In place: Practice one (likelihood and impact, level 5; likelihood, level 5).",
        "Left out: Practice two (impact).",
      ],
    },
  ])("$name", ({ answers, says }) => expect(linesOf(all, answers)).toEqual(says));

  it.each([
    {
      name: "levels",
      answers: { a: { level: 2 }, b: { level: 2 } },
      says: "In part: Practice one (likelihood, levels 2 and 2).",
    },
    { name: "missing answers", answers: {}, says: "Missing: Practice one (likelihood, 2 not answered)." },
  ])("can be counted, also with equal $name", ({ answers, says }) => {
    expect(linesOf(on(["a", "likelihood"], ["b", "likelihood"]), answers)).toEqual([says]);
  });
});
