import { describe, expect, it } from "vitest";
import { differences, valueAt, withValueAt } from "#assessment/differences.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import {
  overrideOf,
  type Treatment,
  type TreatmentChange,
  treatmentOf,
  withTreatment,
} from "#assessment/treatments.ts";
import { anAssessment, LATER } from "./anyAssessment.ts";

type Treatments = NonNullable<Assessment["treatments"]>;
const treated = (treatments: Treatments) => anAssessment({ treatments });
const rating = { value: 4, reason: "Seen twice this year." };

describe("a decision about a risk", () => {
  it.each<{ name: string; before: Treatment; change: TreatmentChange | null; after: Treatments }>([
    { name: "a decision", before: {}, change: { decision: "accept" }, after: { leak: { decision: "accept" } } },
    { name: "removed", before: { decision: "avoid" }, change: { decision: null }, after: {} },
    {
      name: "an owner; the rest stays",
      before: { decision: "reduce", due: "2027-01-31" },
      change: { owner: "Ada" },
      after: { leak: { decision: "reduce", due: "2027-01-31", owner: "Ada" } },
    },
    { name: "an invalid date", before: { due: "2027-01-31" }, change: { due: "2027-02-30" }, after: {} },
    { name: "a note", before: {}, change: { note: "Insured." }, after: { leak: { note: "Insured." } } },
    { name: "a rating", before: {}, change: { impact: rating }, after: { leak: { impact: rating } } },
    {
      name: "a rating beyond the scale",
      before: {},
      change: { likelihood: { value: 9.4, reason: "" } },
      after: { leak: { likelihood: { value: 5, reason: "" } } },
    },
    { name: "the rules' rating again", before: { impact: rating }, change: { impact: null }, after: {} },
    { name: "everything removed", before: { owner: "Ada", impact: rating }, change: null, after: {} },
  ])("$name", ({ before, change, after }) => {
    const assessment = withTreatment(treated({ leak: before }), "leak", change, LATER);
    expect(assessment.treatments).toEqual(after);
    expect(assessment.updatedAt).toBe(LATER);
    expect(parseAssessmentText(assessmentText(assessment))).toMatchObject({ ok: true, value: { treatments: after } });
  });

  it("keeps other risks, also those with unusual names", () => {
    const before = { constructor: { owner: "Bo" }, leak: { owner: "Ada" } };
    expect(withTreatment(treated(before), "leak", null, LATER).treatments).toEqual({ constructor: { owner: "Bo" } });
    expect(treatmentOf(anAssessment(), "constructor")).toEqual({});
  });

  it("keeps the decisions of both tabs", () => {
    const start = anAssessment();
    const mine = withTreatment(start, "leak", { owner: "Ada" }, LATER);
    const theirs = withTreatment(start, "leak", { decision: "accept" }, LATER);
    const merged = differences(start, theirs).reduce<unknown>(
      (document, place) => withValueAt(document, place, valueAt(theirs, place)),
      mine,
    );
    expect(merged).toMatchObject({ treatments: { leak: { owner: "Ada", decision: "accept" } } });
  });
});

describe("a custom rating", () => {
  it.each<{ name: string; treatments: Treatments | undefined; expected: typeof rating | null }>([
    { name: "none", treatments: undefined, expected: null },
    { name: "with a reason", treatments: { leak: { likelihood: rating } }, expected: rating },
    { name: "on the other side", treatments: { leak: { impact: rating } }, expected: null },
    { name: "without a reason", treatments: { leak: { likelihood: { value: 4, reason: " \n" } } }, expected: null },
  ])("$name", ({ treatments, expected }) => {
    expect(overrideOf({ treatments }, "leak", "likelihood")).toEqual(expected);
  });

  it.each([0, 6, 2.5, -1])("of %d is rejected in a file", (value) => {
    const text = JSON.stringify(treated({ leak: { likelihood: { value, reason: "So it is." } } }));
    expect(parseAssessmentText(text)).toMatchObject({ ok: false, error: { kind: "invalid", total: 1 } });
  });
});
