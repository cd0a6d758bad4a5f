import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { ProposedDecision } from "#report/decisions/boardMessage.ts";
import { askedDecisions, listDecisions } from "#report/decisions/listDecisions.ts";

const proposals: readonly ProposedDecision[] = [
  { rule: "plan", text: "Approve the plan." },
  { rule: "owners", text: "Name an owner." },
  { rule: "next", text: "Set a date." },
];
const list = (decisions?: Assessment["decisions"]) => listDecisions(proposals, { decisions });
const said = (decisions?: Assessment["decisions"]) => askedDecisions(list(decisions)).map(({ text }) => text);

describe("the decisions for the board", () => {
  it.each<{ name: string; decisions?: Assessment["decisions"]; says: readonly string[] }>([
    { name: "as proposed", says: ["Approve the plan.", "Name an owner.", "Set a date."] },
    {
      name: "edited in its place",
      decisions: { owners: { text: " Name two owners. " } },
      says: ["Approve the plan.", "Name two owners.", "Set a date."],
    },
    {
      name: "left out",
      decisions: { owners: { removed: true }, next: { text: "Set two dates.", removed: true } },
      says: ["Approve the plan."],
    },
    {
      name: "added behind the proposals",
      decisions: { own: { text: "Hire somebody." } },
      says: ["Approve the plan.", "Name an owner.", "Set a date.", "Hire somebody."],
    },
    {
      name: "in the author's order; later ones are last",
      decisions: { own: { text: "Hire somebody.", position: 0 }, next: { position: 1 }, plan: { position: 2 } },
      says: ["Hire somebody.", "Set a date.", "Approve the plan.", "Name an owner."],
    },
    {
      name: "not while it has no words",
      decisions: { own: { text: " " }, plan: { text: "" } },
      says: ["Name an owner.", "Set a date."],
    },
    {
      name: "the author's words remain when the rule no longer proposes anything",
      decisions: { risks: { text: "Bear the risks." }, target: { position: 0 }, exposure: { removed: true } },
      says: ["Approve the plan.", "Name an owner.", "Set a date.", "Bear the risks."],
    },
  ])("$name", ({ decisions, says }) => expect(said(decisions)).toEqual(says));

  it("name the origin of their words, and the proposal of the rule", () => {
    const decisions = { plan: { text: "Do it." }, own: { text: "Hire." }, risks: { text: "Bear." } };
    expect(list(decisions)).toEqual([
      { id: "plan", origin: "edited", text: "Do it.", proposal: "Approve the plan.", removed: false },
      { id: "owners", origin: "proposed", text: "Name an owner.", proposal: "Name an owner.", removed: false },
      { id: "next", origin: "proposed", text: "Set a date.", proposal: "Set a date.", removed: false },
      { id: "own", origin: "added", text: "Hire.", proposal: "", removed: false },
      { id: "risks", origin: "edited", text: "Bear.", proposal: "", removed: false },
    ]);
  });
});
