import { expect, it } from "vitest";
import { countEvidence } from "#report/countEvidence.ts";
import { textOf } from "#report/runs.ts";
import { writeEvidence } from "#report/sureness.ts";
import { answers, formatter, reportOf } from "../fixtures/threeAreas.ts";

it.each([
  { grades: [], says: [] },
  {
    grades: ["asserted", "asserted"],
    says: ["Every answer is stated only; none is documented or verified yet."],
  },
  { grades: ["documented"], says: ["Every answer is documented; none is verified yet."] },
  { grades: ["verified"], says: ["Every answer is verified."] },
  { grades: [null, null, null], says: ["No answer has an evidence grade."] },
  {
    grades: ["documented", "verified"],
    says: ["Of the 2 answers given, 1 is documented and 1 is verified."],
  },
  {
    grades: ["documented", "asserted", "documented"],
    says: ["Of the 3 answers given, 2 are documented and 1 is stated only; none is verified yet."],
  },
  {
    grades: [null, "verified", "verified", "asserted"],
    says: ["Of the 4 answers given, 2 are verified, 1 is stated only, and 1 has no evidence grade."],
  },
] as const)("answers that rest on $grades are counted, and one that states nothing is said to", ({ grades, says }) => {
  expect(writeEvidence(formatter, countEvidence(grades))).toEqual(says);
});

it("states how many answers were copied from an earlier round or version and are not confirmed yet", () => {
  const moved = reportOf(answers({ level: 3, toConfirm: true }, { level: 3, toConfirm: true }, { level: 3 }));
  const says = "2 answers were taken over from an earlier round or version";
  expect(moved.sureness.join(" ")).toContain(says);
  expect(moved.lead.map(textOf).join(" ")).toContain(says);
  expect(reportOf(answers({ level: 3 }, { level: 3 }, { level: 3 })).sureness.join(" ")).not.toContain("taken over");
});
