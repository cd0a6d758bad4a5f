import { expect, it } from "vitest";
import { readingEase } from "#questionnaire/readingEase.ts";

it.each([
  { name: "6 words of 1 syllable in 1 sentence", texts: ["The cat sat on the mat."], expected: 116.1 },
  { name: "2 sentences of 3 words in 2 texts", texts: ["The cat sat.", "On the mat."], expected: 119.2 },
  { name: "the same 2 sentences in 1 text", texts: ["The cat sat. On the mat."], expected: 119.2 },
  { name: "a silent e", texts: ["Some cakes were made there."], expected: 117.2 },
  { name: "a word of 5 syllables", texts: ["Responsible organisation."], expected: -175.9 },
])("$name", ({ texts, expected }) => {
  expect(readingEase(texts)).toBeCloseTo(expected, 0);
});

it("is null without a word", () => {
  expect(readingEase(["", "…"])).toBeNull();
});

/** Counted by hand. */
const syllables = {
  security: 4,
  people: 2,
  used: 1,
  needed: 2,
  quality: 3,
  every: 2,
  language: 2,
  idea: 3,
  decision: 3,
};

it.each(Object.entries(syllables))("%s has %i", (word, count) => {
  expect(readingEase([word])).toBeCloseTo(206.835 - 1.015 - 84.6 * count);
});
