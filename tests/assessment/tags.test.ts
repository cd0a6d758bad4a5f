import { describe, expect, it } from "vitest";
import { answersOnly } from "#assessment/answersOnly.ts";
import { assessmentText } from "#assessment/fileText.ts";
import { MAX_TAG, MAX_TAGS } from "#assessment/limits.ts";
import { parseAssessmentText } from "#assessment/openFile.ts";
import { summaryOf } from "#assessment/summary.ts";
import { changeTags, readTags, withTags } from "#assessment/tags.ts";
import { anAssessment } from "./anyAssessment.ts";

describe("typed tags", () => {
  it.each([
    { name: "none", line: " , ;", tags: [] },
    { name: "several", line: "Client A, supplier;2026", tags: ["Client A", "supplier", "2026"] },
    { name: "the same in other letters", line: "Zürich, ZURICH , zurich", tags: ["Zürich"] },
    { name: "invisible ones", line: "\u200b,\u00ad, x", tags: ["x"] },
    { name: "too long ones, cut", line: "y".repeat(MAX_TAG + 1), tags: ["y".repeat(MAX_TAG)] },
  ])("$name", ({ line, tags }) => expect(readTags(line)).toEqual(tags));

  it("are at most as many as a file may contain", () => {
    const line = Array.from({ length: MAX_TAGS + 5 }, (_, index) => `t${index}`).join(",");
    expect(readTags(line)).toHaveLength(MAX_TAGS);
  });
});

describe("a change of tags", () => {
  const before = anAssessment({ tags: ["Client", "2025"] });

  it.each([
    { name: "adds after those that are there", change: { add: ["new", "client"] }, tags: ["Client", "2025", "new"] },
    { name: "removes, in any spelling", change: { remove: ["CLIENT"] }, tags: ["2025"] },
    { name: "does both", change: { add: ["2026"], remove: ["2025"] }, tags: ["Client", "2026"] },
    { name: "removes the field with the last one", change: { remove: ["Client", "2025"] }, tags: undefined },
  ])("$name", ({ change, tags }) => {
    const after = changeTags(before, change);
    expect(after.tags).toEqual(tags);
    expect("tags" in after).toBe(tags !== undefined);
    expect(after.updatedAt).toBe(before.updatedAt);
  });

  it("changes nothing if the tags stay the same", () => {
    expect(changeTags(before, { add: ["client"], remove: ["other"] })).toBe(before);
    expect(withTags(before, ["Client", "2025"])).toBe(before);
  });
});

it("tags are kept in files, listed in the summary, and left out of files with answers only", () => {
  const assessment = anAssessment({ tags: ["Client"] });
  expect(parseAssessmentText(assessmentText(assessment))).toEqual({ ok: true, value: assessment });
  expect(summaryOf(assessment)).toMatchObject({ tags: ["Client"], started: true });
  expect(answersOnly(assessment)).not.toHaveProperty("tags");
});

it("a summary has the sector, and says whether anything is answered", () => {
  const subject = { organisation: "Acme", scope: "", sector: "Banking", assessor: "" };
  expect(summaryOf(anAssessment({ subject, answers: {} }))).toEqual({
    subject: { organisation: "Acme", scope: "", sector: "Banking" },
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
});
