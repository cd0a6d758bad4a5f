import { findQuestion } from "#questionnaire/findQuestion.ts";
import { expect, it } from "vitest";
import { workedExample } from "../fixtures/workedExample.ts";

it.each([
  { name: "of the first practice", id: "A1.open" },
  { name: "of a later practice", id: "A2.heavy" },
  { name: "of a later area", id: "B1.answered" },
])("finds a question $name", ({ id }) => expect(findQuestion(workedExample, id)?.id).toBe(id));

it.each(["A1", "", "constructor"])("finds none called “%s”", (id) => {
  expect(findQuestion(workedExample, id)).toBeUndefined();
});
