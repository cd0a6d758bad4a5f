import { describe, expect, it } from "vitest";
import { withAnswer } from "#assessment/changes.ts";
import { mergeAssessments } from "#assessment/mergeAssessments.ts";
import { revertChange } from "#assessment/revertChange.ts";
import {
  discussionState,
  withAgreed,
  withDissent,
  withOffAgenda,
  withParked,
  withReopened,
} from "#assessment/workshop/discussions.ts";
import { withoutRespondent } from "#assessment/workshop/respondents.ts";
import { anAssessment, LATER, NOON } from "../anyAssessment.ts";

const Q = "policy.written";
const start = anAssessment({ answers: {} });
const agreed = withAgreed(start, Q, { choice: { level: 2 } }, NOON);

describe("a question of a workshop", () => {
  it("is open, agreed, parked, and back", () => {
    expect(discussionState(start, Q)).toBe("open");
    expect(discussionState(agreed, Q)).toBe("agreed");
    expect(discussionState(withParked(agreed, Q, true, LATER), Q)).toBe("parked");
    expect(discussionState(withParked(withParked(start, Q, true, LATER), Q, false, LATER), Q)).toBe("open");
    expect(discussionState(withReopened(agreed, Q, LATER), Q)).toBe("open");
    expect(withReopened(agreed, Q, LATER).answers).toEqual(agreed.answers);
  });

  it("is not agreed once its answer was cleared", () => {
    expect(discussionState(withAnswer(agreed, Q, { choice: "open" }, LATER), Q)).toBe("open");
    expect(discussionState(withAnswer(agreed, Q, { choice: { unknown: true } }, LATER), Q)).toBe("open");
    expect(discussionState(withAnswer(agreed, Q, { choice: { notApplicable: "" } }, LATER), Q)).toBe("agreed");
  });

  it("keeps a minority view until it is blank", () => {
    const dissent = withDissent(agreed, Q, "Sales sees 1.", LATER);
    expect(dissent.discussions).toEqual({ [Q]: { agreedAt: NOON, dissent: "Sales sees 1." } });
    expect(withDissent(dissent, Q, "  ", LATER).discussions).toEqual(agreed.discussions);
    expect(withDissent(withDissent(start, Q, "x", NOON), Q, "", LATER).discussions).toEqual({});
  });

  it("is agreed in one window while another is parked in the other: both stay", () => {
    const other = withParked(start, "policy.known", true, LATER);
    expect(mergeAssessments(start, agreed, other)).toMatchObject({
      discussions: { [Q]: { agreedAt: NOON }, "policy.known": { parked: true } },
    });
  });
});

describe("a change that is reverted", () => {
  it("takes away nothing that came after it to other questions", () => {
    const then = withDissent(withAgreed(agreed, "policy.known", { choice: { level: 1 } }, LATER), "c", "x", LATER);
    const reverted = revertChange(start, agreed, then, LATER);
    expect(reverted.answers).toEqual({ "policy.known": { level: 1, answeredAt: LATER } });
    expect(reverted.discussions).toEqual({ "policy.known": { agreedAt: LATER }, c: { dissent: "x" } });
  });

  it("brings back who was removed, with all votes", () => {
    const before = anAssessment({ respondents: [{ id: "r", name: "Anna", answers: { [Q]: { level: 3 } } }] });
    const after = withoutRespondent(before, "r", NOON);
    expect(revertChange(before, after, after, LATER).respondents).toEqual(before.respondents);
  });
});

it("leaves areas out of the agenda, and puts them back", () => {
  const without = withOffAgenda(start, ["a", "b"], LATER);
  expect(without.offAgenda).toEqual(["a", "b"]);
  expect(withOffAgenda(without, [], LATER)).not.toHaveProperty("offAgenda");
});
