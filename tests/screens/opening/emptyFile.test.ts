import { expect, it } from "vitest";
import { readQuestionnaireFile } from "#screens/questionnaires/readQuestionnaireFile.ts";
import { readBenchmark } from "#screens/results/readBenchmark.ts";
import { readSubmitted } from "#screens/verify/readSubmitted.ts";

const { signal } = new AbortController();

it.each([
  { name: "an assessment or a report", read: (file: Blob) => readSubmitted(file, signal) },
  { name: "a questionnaire", read: readQuestionnaireFile },
  { name: "a benchmark", read: readBenchmark },
])("an empty file that should be $name is called empty, not damaged", async ({ read }) => {
  expect(await read(new Blob([]))).toEqual({ ok: false, error: { kind: "empty" } });
});
