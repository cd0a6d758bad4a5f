import { describe, expect, it } from "vitest";
import {
  type BoardDecision,
  type BoardDecisionChange,
  withBoardDecision,
  withBoardDecisionOf,
  withBoardDecisionOrder,
  withSummary,
} from "#assessment/boardDecisions.ts";
import { differences, valueAt, withValueAt } from "#assessment/differences.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { MAX_DECISIONS } from "#assessment/limits.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { anAssessment, LATER } from "./anyAssessment.ts";

type Decisions = NonNullable<Assessment["decisions"]>;
const decided = (decisions: Decisions) => anAssessment({ decisions });

describe("the author's changes to a decision", () => {
  it.each<{ name: string; before: BoardDecision; change: BoardDecisionChange | null; after: Decisions }>([
    { name: "words", before: { position: 2 }, change: { text: "Do." }, after: { plan: { position: 2, text: "Do." } } },
    { name: "the rule's words again", before: { text: "Do." }, change: { text: null }, after: {} },
    {
      name: "to leave it out",
      before: { text: "Do." },
      change: { removed: true },
      after: { plan: { text: "Do.", removed: true } },
    },
    { name: "to ask for it after all", before: { removed: true }, change: { removed: false }, after: {} },
    { name: "an empty one, while it is typed", before: {}, change: { text: "" }, after: { plan: { text: "" } } },
    { name: "everything removed", before: { text: "Do.", position: 1 }, change: null, after: {} },
  ])("$name", ({ before, change, after }) => {
    const assessment = withBoardDecision(decided({ plan: before }), "plan", change, LATER);
    expect(assessment.decisions).toEqual(after);
    expect(assessment.updatedAt).toBe(LATER);
    expect(parseAssessmentText(assessmentText(assessment))).toMatchObject({ ok: true, value: { decisions: after } });
  });

  it("are limited to the number that a file may hold", () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_DECISIONS }, (_, index) => [`d${index}`, { text: "Do." }]),
    );
    const full = withBoardDecision(decided(many), "another", { text: "Do." }, LATER);
    expect(full.decisions).toEqual(many);
    expect(withBoardDecision(full, "d0", { text: "Do it." }, LATER).decisions?.["d0"]).toEqual({ text: "Do it." });
    const text = JSON.stringify(decided({ ...many, another: {} }));
    expect(parseAssessmentText(text)).toMatchObject({ ok: false, error: { problems: [{ code: "tooManyDecisions" }] } });
  });
});

it("keeps the order as positions, and everything else with it", () => {
  const before = decided({ own: { text: "Do." }, next: { removed: true } });
  expect(withBoardDecisionOrder(before, ["plan", "own"], LATER).decisions).toEqual({
    plan: { position: 0 },
    own: { text: "Do.", position: 1 },
    next: { removed: true },
  });
});

it("restores a decision to its earlier state, or to none, and keeps the others", () => {
  const before = decided({ own: { text: "Do.", position: 1 }, other: { text: "Wait." } });
  const after = withBoardDecision(withBoardDecision(before, "own", null, LATER), "other", { text: "Go." }, LATER);
  expect(withBoardDecisionOf(after, "own", before, LATER).decisions).toEqual({
    own: { text: "Do.", position: 1 },
    other: { text: "Go." },
  });
  expect(withBoardDecisionOf(after, "other", anAssessment(), LATER).decisions).toEqual({});
});

it("keeps both decisions when two tabs each add one, in a fixed order", () => {
  const start = anAssessment();
  const mine = withBoardDecision(start, "mine", { text: "Mine." }, LATER);
  const theirs = withBoardDecisionOrder(
    withBoardDecision(start, "theirs", { text: "Theirs." }, LATER),
    ["theirs"],
    LATER,
  );
  const merged = differences(start, theirs).reduce<unknown>(
    (document, place) => withValueAt(document, place, valueAt(theirs, place)),
    mine,
  );
  expect(merged).toMatchObject({ decisions: { mine: { text: "Mine." }, theirs: { text: "Theirs.", position: 0 } } });
});

it("keeps a summary, and removes an empty one", () => {
  const summed = withSummary(anAssessment(), "We are on our way.", LATER);
  expect(summed.summary).toBe("We are on our way.");
  expect("summary" in withSummary(summed, "", LATER)).toBe(false);
});
