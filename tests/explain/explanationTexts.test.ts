import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import explainMessages from "#explain/messages/en.json";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import type { MetricRef, NodeMetric } from "#report/metricRef.ts";
import { createReportContext } from "#report/reportContext.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  commitmentsScoring,
} from "../fixtures/workedExample.ts";
import { anExposure, aRisk } from "../reference/cases/vectorCase.ts";

const formatter = createFormatter("en", english);
const explainFormatter = createExplainFormatter("en", explainMessages);

function explained(questionnaire: Questionnaire, assessment: Assessment, ref: MetricRef) {
  const explanation = explainMetric(createReportContext(questionnaire, assessment, formatter), explainFormatter, ref);
  if (explanation === null) throw new Error("Nothing is explained");
  return explanation;
}

const two = aQuestionnaire([anArea("A", [aPractice("P", [aQuestion("a"), aQuestion("b")])])]);
const node = (id: string, metric: NodeMetric): MetricRef => ({ kind: "node", id, metric });

describe("the band of a risk", () => {
  const control = { question: "a", on: "impact", weight: 1 } as const;
  const risky = (impact: number) =>
    aQuestionnaire([anArea("A", [aPractice("P", [aQuestion("a")])])], {
      scoring: { ...commitmentsScoring, maxRiskReduction: 0.5 },
      exposure: [anExposure("e", "one", ["much", "little"])],
      risks: [aRisk("r", { likelihood: 2, impact, drivers: [{ option: "e:much", impact: 1 }], controls: [control] })],
    });
  const bandOf = (impact: number, exposure: Record<string, string[]>) =>
    explained(risky(impact), anAssessment({ a: { level: 5 } }, { exposure }), {
      kind: "risk",
      id: "r",
      metric: "band",
    });

  it("is read at the likelihood and the impact, halves rounded up", () => {
    // Controls lower the impact by half of what it has above 1: from 4 to 2.5.
    const { matrix, formula } = bandOf(4, { e: ["little"] });
    expect(matrix?.at).toEqual({ likelihood: 1, impact: 2 });
    expect(formula).toContain("impact 2.5 to 3");
  });

  it("is read again for the worst that open questions could add, only while there are such", () => {
    const worst = (notes: readonly string[]) => notes.filter((note) => note.startsWith("At worst"));
    expect(worst(bandOf(3, {}).notes)).toHaveLength(1);
    expect(worst(bandOf(3, { e: ["little"] }).notes)).toEqual([]);
  });
});

describe("a change", () => {
  const snapshot = {
    id: "s",
    takenAt: "2026-03-01T10:00:00Z",
    label: "Spring",
    exposure: {},
    answers: { a: { level: 1 }, b: { level: 2 } },
  };
  const later = anAssessment({ a: { level: 3 }, b: { level: 2 } }, { snapshots: [snapshot] });

  it("of a question is the difference of its two values", () => {
    expect(explained(two, later, { kind: "change", id: "a" }).parts).toHaveLength(1);
  });

  it("of a practice is also what each question has added to it", () => {
    const [, byQuestion] = explained(two, later, { kind: "change", id: "P" }).parts;
    expect(byQuestion?.rows.map(({ value, contribution }) => [value, contribution])).toEqual([
      ["0.5 to 1.5", "+1"],
      ["1.0 to 1.0", "0"],
    ]);
  });
});

describe("a level", () => {
  it("lists what the next one asks for, and what is met", () => {
    // The mean is 2.5; level 3 asks for 3, and for 2 in each question.
    const { checks } = explained(two, anAssessment({ a: { level: 4 }, b: { level: 1 } }), node("P", "level"));
    expect(checks[0]?.rows.map(({ asked, has, met }) => [asked, has, met])).toEqual([
      ["3.0", "2.5", false],
      ["2.0", "4.0", true],
      ["2.0", "1.0", false],
    ]);
  });

  it("names what limits it", () => {
    // The mean is 2.5, and 0 is more than one level below 2.
    const { heldBack, notes } = explained(two, anAssessment({ a: { level: 5 }, b: { level: 0 } }), node("P", "level"));
    expect(heldBack.map(({ of }) => of)).toEqual([node("b", "value")]);
    expect(notes).toEqual(["The value, 2.5, would reach level 2; parts that lag behind limit it to 1."]);
  });
});

describe("a value", () => {
  const open = (notes: readonly string[]) => notes.filter((note) => note.startsWith("While answers are missing"));

  it("says what it could become only while answers are missing", () => {
    expect(open(explained(two, anAssessment({ a: { level: 4 } }), node("P", "value")).notes)).toHaveLength(1);
    const all = anAssessment({ a: { level: 4 }, b: { level: 1 } });
    expect(open(explained(two, all, node("P", "value")).notes)).toEqual([]);
  });

  it("mentions priorities only in the whole, and only where one is not standard", () => {
    const notesOf = (id: string, priority: number) =>
      explained(
        two,
        anAssessment({ a: { level: 4 }, b: { level: 1 } }, { priorities: { A: priority } }),
        node(id, "value"),
      ).notes;
    expect(notesOf("overall", 0.5)).toEqual(["The weights include the priorities that this assessment gives."]);
    expect(notesOf("overall", 1)).toEqual([]);
    expect(notesOf("A", 0.5)).toEqual([]);
  });
});

describe("a question's evidence", () => {
  it.each([
    { grade: undefined, note: "No evidence grade is given, which counts as stated." },
    { grade: "verified", note: "Evidence: Verified." },
  ] as const)("is told as $grade", ({ grade, note }) => {
    const answer = { level: 2, ...(grade !== undefined && { evidence: grade }) };
    expect(explained(two, anAssessment({ a: answer }), node("a", "evidence")).notes).toContain(note);
  });
});
