import { expect, it } from "vitest";
import { compile } from "#scoring/compile.ts";
import { workedExample } from "../fixtures/workedExample.ts";

it("compiles each edition of a questionnaire once", () => {
  const questionnaire = { ...workedExample };
  const full = compile(questionnaire, "full");
  const quick = compile(questionnaire, "quick");
  expect(quick).not.toBe(full);
  expect(compile(questionnaire, "full")).toBe(full);
  expect(compile(questionnaire, "quick")).toBe(quick);
  expect(compile({ ...workedExample }, "full")).not.toBe(full);
});
