import { describe, expect, it } from "vitest";
import { editionTime, exposureTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { anArea, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

/** Returns this many words. */
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
/** A question of 220 words: a minute to read. */
const long = (id: string, editions: string[]) =>
  aQuestion(id, {
    prompt: words(20),
    editions,
    levels: [50, 50, 50, 50].map((count) => ({ statement: words(count) })),
  });

const exposure: Questionnaire["exposure"] = [
  {
    id: "use",
    prompt: words(10),
    why: words(10),
    choice: "one",
    options: [{ id: "no", label: words(20) }],
  },
];
const questionnaire = aQuestionnaire(
  [anArea("A", [aPractice("A1", [long("q1", ["small", "large"]), long("q2", ["large"])])])],
  {
    editions: [
      { id: "small", title: "Small", minutes: 1 },
      { id: "large", title: "Large", minutes: 9 },
    ],
    exposure,
  },
);

describe("the time for answering", () => {
  it.each([
    { edition: "small", time: { questions: 1, words: 220, minutes: 4 / 3 } },
    { edition: "large", time: { questions: 2, words: 440, minutes: 8 / 3 } },
    { edition: "none", time: { questions: 0, words: 0, minutes: 0 } },
  ])("is reading and deciding in the edition $edition", ({ edition, time }) =>
    expect(editionTime(questionnaire, edition)).toEqual(time),
  );

  it("includes the questions on the use of AI", () => expect(exposureTime(questionnaire)).toMatchObject({ words: 40 }));

  it("counts words in languages without spaces", () => {
    const japanese = { ...questionnaire, locale: "ja", exposure: [] };
    const areas = [
      anArea("A", [aPractice("A1", [aQuestion("q", { prompt: "方針はありますか", levels: [], editions: ["x"] })])]),
    ];
    expect(editionTime({ ...japanese, areas }, "x").words).toBeGreaterThan(2);
  });

  it.each([
    [0.2, 1],
    [6.3, 7],
    [10, 10],
    [10.1, 15],
    [29.4, 30],
    [30, 30],
    [92.9, 95],
  ])("rounds %d minutes to %d", (minutes, said) => expect(saidMinutes(minutes)).toBe(said));
});
