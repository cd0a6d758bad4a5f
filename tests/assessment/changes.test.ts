import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  withAnswer,
  withEdition,
  withExposure,
  withPriority,
  withTarget,
  withTargetLevel,
} from "#assessment/changes.ts";
import { duplicate } from "#assessment/duplicate.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { newAssessment } from "#assessment/newAssessment.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { withSubject } from "#assessment/subject.ts";
import { withTitle } from "#assessment/title.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { anAssessment, anyAssessment, anyId, anyText, LATER, NOON } from "./anyAssessment.ts";

const beginning = { id: "new", questionnaire: tinyQuestionnaire, builtIn: true, edition: "quick", now: NOON };

describe("a new assessment", () => {
  it("is a valid file, with nothing answered", () => {
    const assessment = newAssessment(beginning);
    expect(parseAssessmentText(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
    expect(assessment).toMatchObject({ id: "new", edition: "quick", createdAt: NOON, updatedAt: NOON, answers: {} });
  });

  it("embeds its questionnaire if the app does not include it", () => {
    const assessment = newAssessment({ ...beginning, builtIn: false });
    expect(assessment.custom).toEqual(tinyQuestionnaire);
    expect(parseAssessmentText(assessmentText(assessment)).ok).toBe(true);
    expect(newAssessment(beginning)).not.toHaveProperty("custom");
  });

  it("has the given target, or none", () => {
    expect(newAssessment({ ...beginning, target: "good" }).target).toBe("good");
    expect(newAssessment(beginning)).not.toHaveProperty("target");
  });

  it("starts with the known facts of its subject", () => {
    const subject = { organisation: "Acme", scope: "", sector: "", assessor: "" };
    expect(newAssessment({ ...beginning, subject: { organisation: "Acme" } }).subject).toEqual(subject);
  });
});

describe("single changes", () => {
  const before = anAssessment({
    target: "good",
    targets: { rules: 2, people: 1 },
    priorities: { rules: 3 },
    exposure: { agents: ["nothing"] },
  });

  it.each<{ name: string; after: Assessment; expected: Partial<Assessment> }>([
    {
      name: "another organisation, the rest stays",
      after: withSubject({ ...before, subject: { ...before.subject, scope: "All" } }, { organisation: "B" }, LATER),
      expected: { subject: { organisation: "B", scope: "All", sector: "", assessor: "" } },
    },
    { name: "another edition", after: withEdition(before, "quick", LATER), expected: { edition: "quick" } },
    { name: "another target", after: withTarget(before, "best", LATER), expected: { target: "best" } },
    {
      name: "a target level",
      after: withTargetLevel(before, "people", 0, LATER),
      expected: { targets: { rules: 2, people: 0 } },
    },
    {
      name: "no target level",
      after: withTargetLevel(before, "rules", null, LATER),
      expected: { targets: { people: 1 } },
    },
    {
      name: "a priority",
      after: withPriority(before, "people", 2, LATER),
      expected: { priorities: { rules: 3, people: 2 } },
    },
    { name: "no priority", after: withPriority(before, "rules", null, LATER), expected: { priorities: {} } },
    {
      name: "an exposure, each option once",
      after: withExposure(before, "agents", ["everything", "everything"], LATER),
      expected: { exposure: { agents: ["everything"] } },
    },
    { name: "no exposure", after: withExposure(before, "agents", [], LATER), expected: { exposure: {} } },
    {
      name: "an empty answer is removed",
      after: withAnswer(before, "policy.written", { choice: "open", note: "" }, LATER),
      expected: { answers: {} },
    },
  ])("$name", ({ after, expected }) => {
    expect(after).toEqual({ ...after, ...expected });
    expect({ ...after, ...expected, updatedAt: NOON }).toEqual({ ...before, ...after, ...expected, updatedAt: NOON });
    expect(after.updatedAt).toBe(LATER);
  });

  it("no target profile", () => expect(withTarget(before, null, LATER)).not.toHaveProperty("target"));

  it("sets a title, and removes a blank one; neither counts as a change of the content", () => {
    const titled = withTitle(before, "Group, autumn 2026");
    expect(titled).toEqual({ ...before, title: "Group, autumn 2026" });
    expect(withTitle(titled, " ")).not.toHaveProperty("title");
    expect(parseAssessmentText(assessmentText(titled))).toEqual({ ok: true, value: titled });
  });

  it("gives a copy a new id and creation time, and keeps the rest", () => {
    const copy = { ...before, id: "copy", title: "Copy of A", createdAt: LATER, updatedAt: LATER };
    expect(duplicate(before, "copy", "Copy of A", LATER)).toEqual(copy);
  });
});

describe("laws", () => {
  type Change = (assessment: Assessment) => Assessment;
  const anyChange = fc.oneof<fc.Arbitrary<Change>[]>(
    fc.tuple(anyId, fc.integer({ min: 0, max: 10 })).map(
      ([id, level]) =>
        (before) =>
          withAnswer(before, id, { choice: { level } }, LATER),
    ),
    fc.tuple(anyId, anyText).map(
      ([id, note]) =>
        (before) =>
          withAnswer(before, id, { note }, LATER),
    ),
    fc
      .record({ organisation: anyText, scope: anyText })
      .map((subject) => (before: Assessment) => withSubject(before, subject, LATER)),
    fc.option(anyId).map((target) => (before: Assessment) => withTarget(before, target, LATER)),
    fc.tuple(anyId, fc.option(fc.integer({ min: 0, max: 5 }))).map(
      ([id, level]) =>
        (before) =>
          withTargetLevel(before, id, level, LATER),
    ),
    fc.tuple(anyId, fc.array(anyId)).map(
      ([id, options]) =>
        (before) =>
          withExposure(before, id, options, LATER),
    ),
  );

  it("a change turns a valid file into a valid file and leaves the old one unchanged", () => {
    fc.assert(
      fc.property(anyAssessment, anyChange, (before, change) => {
        const kept = structuredClone(before);
        const after = change(before);
        expect(before).toEqual(kept);
        expect(parseAssessmentText(assessmentText(after))).toEqual({ ok: true, value: after });
      }),
    );
  });

  it("an answer keeps all other answers and everything else as the same objects", () => {
    fc.assert(
      fc.property(anyAssessment, anyId, fc.integer({ min: 0, max: 10 }), (before, id, level) => {
        const after = withAnswer(before, id, { choice: { level } }, LATER);
        for (const other of Object.keys(before.answers).filter((question) => question !== id)) {
          expect(after.answers[other]).toBe(before.answers[other]);
        }
        expect(Object.keys(after.answers)).toHaveLength(new Set([...Object.keys(before.answers), id]).size);
        expect({ ...after, answers: null, updatedAt: null }).toEqual({ ...before, answers: null, updatedAt: null });
      }),
    );
  });
});
