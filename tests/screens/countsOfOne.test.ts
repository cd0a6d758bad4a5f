// Questionnaires of one's own may have one area, and an edition of one question.

import { expect, it } from "vitest";
import { createTextFormat } from "#lib/createMessageFormat.ts";
import english from "#screens/messages/en.json";

const text = createTextFormat("en", english);

it("one of something is said in the singular", () => {
  const terms = { area: "area", areas: "areas" };
  expect(text("results.areas", { ...terms, count: 1 })).toBe("The one area");
  expect(text("results.areas", { ...terms, count: 10 })).toBe("The 10 areas");
  expect(text("setup.editionMinutes", { count: 1, minutes: 1 })).toBe("1 question, about 1 minute");
  expect(text("setup.editionMinutes", { count: 30, minutes: 25 })).toBe("30 questions, about 25 minutes");
});
