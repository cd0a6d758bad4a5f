import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerChange, answerTo } from "#assessment/answer.ts";
import {
  type AnswerHistory,
  changesOf,
  lastReason,
  NO_HISTORY,
  redo,
  undo,
  withManySteps,
  withStep,
} from "#assessment/answerHistory.ts";
import { withAnswer, withAnswers, withStepTaken } from "#assessment/changes.ts";
import type { Assessment } from "#assessment/schema.ts";
import { anAssessment } from "./anyAssessment.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const LONG = 60_000;

type State = { readonly assessment: Assessment; readonly history: AnswerHistory; readonly at: number };

const start: State = { assessment: anAssessment({ answers: {} }), history: NO_HISTORY, at: 0 };

function change(state: State, question: string, what: AnswerChange, pause = LONG): State {
  const assessment = withAnswer(state.assessment, question, what, NOW);
  const [before, after] = [state.assessment, assessment].map(({ answers }) => answerTo(answers, question));
  const at = state.at + pause;
  return { assessment, at, history: withStep(state.history, question, before, after, at) };
}

function take(state: State, way: typeof undo, side: "before" | "after"): State {
  const taken = way(state.history);
  if (taken === null) return state;
  const { step, history } = taken;
  return { ...state, history, assessment: withStepTaken(state.assessment, step, side, NOW) };
}
const undone = (state: State) => take(state, undo, "before");
const redone = (state: State) => take(state, redo, "after");
const answersOf = ({ assessment }: State) => assessment.answers;

describe("the history of answers", () => {
  it.each<{ name: string; what: AnswerChange }>([
    { name: "a level", what: { choice: { level: 3 } } },
    { name: "not applicable", what: { choice: { notApplicable: "No AI here." } } },
    { name: "don't know", what: { choice: { unknown: true } } },
    { name: "an answer cleared", what: { choice: "open" } },
    { name: "the evidence", what: { evidence: "verified" } },
    { name: "the owner", what: { owner: "Ada" } },
    { name: "the note", what: { note: "Seen in May." } },
    { name: "the links", what: { links: ["https://a.example"] } },
    { name: "the flag", what: { flagged: true } },
  ])("undoes and redoes $name", ({ what }) => {
    const before = change(change(start, "q", { choice: { level: 1 }, note: "First." }), "other", { flagged: true });
    const after = change(before, "q", what);
    expect(answersOf(after)).not.toEqual(answersOf(before));
    expect(answersOf(undone(after))).toEqual(answersOf(before));
    expect(answersOf(redone(undone(after)))).toEqual(answersOf(after));
  });

  it.each([
    { name: "within three seconds is one step", pause: 3_000, steps: 1 },
    { name: "after a longer pause is another step", pause: 3_001, steps: 2 },
  ])("typing that goes on $name", ({ pause, steps }) => {
    const first = change(start, "q", { note: "Seen" });
    expect(change(first, "q", { note: "Seen in May" }, pause).history.done).toHaveLength(steps);
  });

  it("typing never continues a change of several answers", () => {
    const [none, seen, more] = ["", "Seen", "Seen in May"].map((note) =>
      answerTo(withAnswer(start.assessment, "q", { note }, NOW).answers, "q"),
    );
    const many = withManySteps(NO_HISTORY, [{ question: "q", before: none, after: seen }], LONG);
    expect(withStep(many, "q", seen, more, LONG + 1).done).toHaveLength(2);
  });

  it("has nothing to redo after another change", () => {
    const back = undone(change(start, "q", { choice: { level: 1 } }));
    expect(redo(back.history)).not.toBeNull();
    expect(redo(change(back, "q", { choice: { level: 2 } }).history)).toBeNull();
  });

  it("undoes and redoes what was changed in several answers at once, and leaves the rest", () => {
    const first = change(start, "q", { choice: { level: 1 }, note: "First." });
    const changes = new Map<string, AnswerChange>([
      ["q", { choice: { level: 3 } }],
      ["r", { note: "New." }],
      ["s", {}],
    ]);
    const assessment = withAnswers(first.assessment, changes, NOW);
    const steps = [...changes.keys()].map((question) => ({
      question,
      before: answerTo(first.assessment.answers, question),
      after: answerTo(assessment.answers, question),
    }));
    const many = { assessment, history: withManySteps(first.history, steps, LONG), at: LONG };
    expect(many.history.done).toHaveLength(2);
    expect(
      many.history.done
        .slice(1)
        .flatMap(changesOf)
        .map(({ question }) => question),
    ).toEqual(["q", "r"]);
    // Written since, and no part of the step.
    const later = { ...many, assessment: withAnswer(many.assessment, "r", { owner: "Ada" }, NOW) };
    expect(answersOf(undone(later))).toEqual({ ...answersOf(first), r: { owner: "Ada" } });
    expect(answersOf(redone(undone(many)))).toEqual(answersOf(many));
    expect(answersOf(undone(undone(many)))).toEqual({});
  });

  it("takes typing without a pause as one step, separate for each part", () => {
    let state = change(start, "q", { note: "S" });
    for (const note of ["Se", "See", "Seen"]) state = change(state, "q", { note }, 200);
    state = change(state, "q", { owner: "A" }, 200);
    expect(answersOf(undone(state))).toEqual({ q: { note: "Seen" } });
    expect(answersOf(undone(undone(state)))).toEqual({});
    state = change(change(start, "q", { note: "Seen" }), "q", { note: "Seen in May" });
    expect(answersOf(undone(state))).toEqual({ q: { note: "Seen" } });
  });

  it("takes the typing of a reason as one step, separate from the choice", () => {
    let state = change(change(start, "q", { choice: { level: 2 } }), "q", { choice: { notApplicable: "" } }, 200);
    for (const notApplicable of ["N", "No"]) state = change(state, "q", { choice: { notApplicable } }, 200);
    expect(answersOf(undone(state))).toMatchObject({ q: { notApplicable: "" } });
    expect(answersOf(undone(undone(state)))).toMatchObject({ q: { level: 2 } });
  });

  it("keeps the last reason of a question even after it is removed", () => {
    const given = change(start, "q", { choice: { notApplicable: "No AI here." } });
    const other = change(given, "q", { choice: { level: 2 } });
    for (const state of [
      given,
      other,
      undone(given),
      undone(other),
      change(other, "q", { choice: { notApplicable: "" } }),
    ]) {
      expect(lastReason(state.history, "q")).toBe("No AI here.");
    }
    expect(lastReason(given.history, "other")).toBe("");
  });

  it("leaves changes of another tab to other parts of the same answer", () => {
    const chosen = change(start, "q", { choice: { level: 3 } });
    const elsewhere = withAnswer(chosen.assessment, "q", { note: "From the other tab" }, NOW);
    expect(answersOf(undone({ ...chosen, assessment: elsewhere }))).toEqual({ q: { note: "From the other tab" } });
  });

  it("leaves what was changed since, in another tab or by a backup", () => {
    const chosen = change(change(start, "q", { choice: { level: 3 } }), "q", { note: "Mine." });
    const elsewhere = withAnswer(chosen.assessment, "q", { choice: { level: 5 }, note: "Theirs." }, NOW);
    const back = undone(undone({ ...chosen, assessment: elsewhere }));
    expect(back.assessment).toBe(elsewhere);
    expect(redone(redone(back)).assessment).toBe(elsewhere);
    // As it was before, for example by the backup: nothing to undo either.
    expect(undone({ ...chosen, assessment: start.assessment }).assessment).toBe(start.assessment);
  });

  const anyChange: fc.Arbitrary<AnswerChange> = fc.oneof(
    fc.record({ choice: fc.record({ level: fc.nat({ max: 5 }) }) }),
    fc.constant<AnswerChange>({ choice: { unknown: true } }),
    fc.constant<AnswerChange>({ choice: "open" }),
    fc.record({ choice: fc.record({ notApplicable: fc.constantFrom("", "No", "None") }) }),
    fc.record({ note: fc.constantFrom("", "a", "ab") }),
    fc.record({ flagged: fc.boolean() }),
    fc.record({ links: fc.constantFrom([], ["https://a.example"]) }),
  );
  const anySteps = fc.array(
    fc.record({ question: fc.constantFrom("a", "b"), what: anyChange, pause: fc.constantFrom(100, LONG) }),
  );

  it("goes back to the start and forward to the end, step by step", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const states = [start];
        for (const { question, what, pause } of steps)
          states.push(change(states.at(-1) ?? start, question, what, pause));
        const end = states.at(-1) ?? start;
        let state = end;
        for (let step = 0; step < end.history.done.length; step += 1) {
          state = undone(state);
          expect(states.map(answersOf)).toContainEqual(answersOf(state));
        }
        expect(answersOf(state)).toEqual({});
        expect(undo(state.history)).toBeNull();
        while (redo(state.history) !== null) state = redone(state);
        expect(answersOf(state)).toEqual(answersOf(end));
      }),
    );
  });
});
