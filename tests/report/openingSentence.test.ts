import { expect, it } from "vitest";
import type { AssessmentError } from "#assessment/assessmentError.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { openingReason, openingSentence } from "#report/openingSentence.ts";
import { problemSentence } from "#report/problemSentence.ts";

const formatter = createFormatter("en", english);

it.each<{ error: AssessmentError; says: string }>([
  { error: { kind: "notJson" }, says: "It is damaged or is not a Tenspan file: its text cannot be read." },
  { error: { kind: "notAnAssessment", format: null }, says: "It is not a Tenspan assessment." },
  {
    error: { kind: "notAnAssessment", format: "sealed/1" },
    says: "It is not a Tenspan assessment: its format is “sealed/1”.",
  },
  {
    error: { kind: "notAnAssessment", format: "benchmark/1" },
    says: "It is a benchmark file, not an assessment. Open it on Results of an assessment, under Benchmark.",
  },
  {
    error: { kind: "tooNew", version: 9 },
    says: "It was saved by a newer version of Tenspan (format 9). Update Tenspan and try again.",
  },
  { error: { kind: "tooBig" }, says: "It is larger than an assessment can be." },
  {
    error: { kind: "unknownQuestionnaire", id: "another" },
    says: "It belongs to the questionnaire “another”, which is not here.",
  },
  { error: { kind: "invalid", problems: [], total: 0 }, says: "It is not a valid assessment." },
])("$error.kind", ({ error, says }) => expect(openingSentence(formatter, error)).toBe(says));

const problem = { path: ["answers", "a"], code: "wrongType", values: { expected: "object" } };

it.each<{ error: AssessmentError; says: string }>([
  { error: { kind: "tooBig" }, says: "It is larger than an assessment can be." },
  {
    error: { kind: "invalid", problems: [problem], total: 1 },
    says: "It is not a valid assessment. “answers.a”: SENTENCE",
  },
  {
    error: { kind: "invalid", problems: [problem, problem], total: 2 },
    says: "It is not a valid assessment: 2 places are wrong. “answers.a”: SENTENCE",
  },
  {
    error: { kind: "invalid", problems: [{ ...problem, path: [] }], total: 101 },
    says: "It is not a valid assessment: more than 100 places are wrong. SENTENCE",
  },
])("in one paragraph: $says", ({ error, says }) => {
  expect(openingReason(formatter, error)).toBe(says.replace("SENTENCE", problemSentence(formatter, problem)));
});
