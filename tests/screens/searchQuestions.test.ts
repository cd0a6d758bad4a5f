import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { everyPlace } from "#screens/assess/filters.ts";
import { type Hit, type Piece, searchQuestions } from "#screens/assess/searchQuestions.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire([
  anArea("A", [
    aPractice("A1", [
      { ...aQuestion("agents"), prompt: "What may AI agents do?" },
      { ...aQuestion("incident"), prompt: "How are incidents handled?" },
    ]),
  ]),
  anArea("B", [aPractice("B1", [{ ...aQuestion("supplier"), prompt: "Who looks at suppliers?" }])]),
]);
const answers: Record<string, Answer> = {
  incident: { level: 2, note: `${"Long ago. ".repeat(20)}The agent of Zürich was told.`, owner: "Ada Byron" },
  supplier: { notApplicable: "No suppliers yet." },
};
const statements: Record<string, readonly string[]> = {
  supplier: ["Nobody does.", "A non\u2011breaking contract is checked."],
};

const context = createReportContext(questionnaire, anAssessment(answers), createFormatter("en", english));
const places = everyPlace(buildOverview(context, "2026-11-23").areas);

function search(wanted: string): readonly Hit[] {
  return searchQuestions(places, (id) => statements[id] ?? [], wanted);
}

const ids = (hits: readonly Hit[]) => hits.map(({ place }) => place.question.id);
const found = (pieces: readonly Piece[] = []) => pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
const joined = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join("");

describe("a search for questions", () => {
  it.each([
    { name: "all, without a word", wanted: " ", expected: ["agents", "incident", "supplier"] },
    { name: "a word of the prompt first, then one of a note", wanted: "agent", expected: ["agents", "incident"] },
    { name: "a word of a statement", wanted: "contract", expected: ["supplier"] },
    { name: "a word of the reason", wanted: "yet", expected: ["supplier"] },
    { name: "the owner", wanted: "byron", expected: ["incident"] },
    { name: "words of several places at once", wanted: "ada incidents told", expected: ["incident"] },
    { name: "letters without their accents", wanted: "zurich", expected: ["incident"] },
    { name: "a hyphen for a non-breaking one", wanted: "non-breaking", expected: ["supplier"] },
    { name: "nothing", wanted: "no such word", expected: [] },
  ])("finds $name", ({ wanted, expected }) => expect(ids(search(wanted))).toEqual(expected));

  it("marks the words in the prompt, and shows nothing else", () => {
    const [hit] = search("agent do");
    expect(found(hit?.prompt)).toEqual(["agents", "do?"]);
    expect(joined(hit?.prompt)).toBe("What may AI agents do?");
    expect(hit?.also).toBeNull();
  });

  it("shows the place of a word outside the prompt, also at the end of a long note", () => {
    const also = search("agent")[1]?.also;
    expect(also?.source).toBe("note");
    expect(found(also?.pieces)).toEqual(["agent"]);
    expect(joined(also?.pieces)).toMatch(/^… .{30,60}agent of Zürich was told\.$/);
  });

  it("names the level of the statement", () => {
    expect(search("contract")[0]?.also).toMatchObject({ source: "statement", level: 1 });
  });

  it("marks nothing without a word", () => {
    expect(search("").flatMap(({ prompt, where }) => [...found(prompt), ...found(where)])).toEqual([]);
  });
});
