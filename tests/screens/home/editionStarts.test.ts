// Home shows the number of questions and the time before any questionnaire is loaded.

import { describe, expect, it } from "vitest";
import { createTextFormat } from "#lib/createMessageFormat.ts";
import { questionnaireList } from "#node/build/questionnaireList.ts";
import { editionStarts } from "#screens/home/editionStarts.ts";
import english from "#screens/messages/en.json";

const text = createTextFormat("en", english);
const list = await questionnaireList("en");

describe("the actions to start", () => {
  it("are those of the ten commitments first, in their own words", () => {
    const [first] = list;
    expect(first?.id).toBe("cisos4ai");
    expect(first === undefined ? [] : editionStarts(first, text)).toEqual([
      { edition: "quick", label: "Start the quick scan", note: "30 questions, about 25 minutes" },
      { edition: "full", label: "Start the full assessment", note: "96 questions, about 1.5 hours" },
    ]);
  });

  it("use general words if an edition has none", () => {
    const editions = [{ id: "all", title: "All", start: null, questions: 1, minutes: 1 }];
    expect(editionStarts({ editions }, text)).toEqual([
      { edition: "all", label: "Start: All", note: "1 question, about 1 minute" },
    ]);
  });

  it.each([
    { minutes: null, note: "5 questions" },
    { minutes: 89, note: "5 questions, about 89 minutes" },
    { minutes: 90, note: "5 questions, about 1.5 hours" },
    { minutes: 91, note: "5 questions, about 2 hours" },
  ])("give $minutes minutes as “$note”", ({ minutes, note }) => {
    const editions = [{ id: "all", title: "All", start: null, questions: 5, minutes }];
    expect(editionStarts({ editions }, text).map((one) => one.note)).toEqual([note]);
  });
});

it("list each questionnaire once, in its current version", () => {
  const ids = list.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(list.find(({ id }) => id === "cisos4ai")?.version).not.toBe("1.0.0");
});
