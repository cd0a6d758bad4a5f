import { expect, it } from "vitest";
import { ASSESSMENT_CODES } from "#assessment/assessmentError.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { problemSentence } from "#report/problemSentence.ts";

const formatter = createFormatter("en", english);
const values = {
  expected: "text",
  name: "x",
  min: 0,
  max: 5,
  options: "a, b",
  format: "x",
  level: 9,
  edition: "x",
  id: "x",
};

it.each([...ASSESSMENT_CODES])("%s has its own sentence", (code) => {
  const sentence = problemSentence(formatter, { path: [], code, values });
  expect(sentence).not.toBe("");
  expect(sentence).not.toContain(code);
});

it("names a code without a sentence, so that it can be reported", () => {
  expect(problemSentence(formatter, { path: [], code: "unheardOf", values: {} })).toBe(
    "This is not allowed here (unheardOf).",
  );
});
