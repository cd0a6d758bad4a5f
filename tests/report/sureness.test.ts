import { countEvidence } from "#report/countEvidence.ts";
import { writeEvidence } from "#report/sureness.ts";
import { textOf } from "#report/formatter.ts";
import { expect, it } from "vitest";
import { answers, reportOf, formatter } from "../fixtures/threeAreas.ts";

it.each([
  { grades: [], says: [] },
  {
    grades: ["asserted", "asserted"],
    says: ["Every answer is self-declared; none is documented or checked independently yet."],
  },
  { grades: ["documented"], says: ["Every answer rests on documents; none was checked independently yet."] },
  { grades: ["verified"], says: ["Every answer was checked independently."] },
  { grades: [null, null, null], says: ["No answer states what it rests on."] },
  {
    grades: ["documented", "verified"],
    says: ["Of the 2 answers given, 1 rests on documents and 1 was checked independently."],
  },
  {
    grades: ["documented", "asserted", "documented"],
    says: ["Of the 3 answers given, 2 rest on documents and 1 is self-declared; none was checked independently yet."],
  },
  {
    grades: [null, "verified", "verified", "asserted"],
    says: [
      "Of the 4 answers given, 2 were checked independently, 1 is self-declared, and 1 does not state any evidence.",
    ],
  },
] as const)("answers that rest on $grades are counted, and one that states nothing is said to", ({ grades, says }) => {
  expect(writeEvidence(formatter, countEvidence(grades))).toEqual(says);
});

it("says how many answers were taken over from an earlier version and are not confirmed yet", () => {
  const moved = reportOf(answers({ level: 3, toConfirm: true }, { level: 3, toConfirm: true }, { level: 3 }));
  const says = "2 answers were taken over from an earlier version of the questionnaire";
  expect(moved.sureness.join(" ")).toContain(says);
  expect(moved.lead.map(textOf).join(" ")).toContain(says);
  expect(reportOf(answers({ level: 3 }, { level: 3 }, { level: 3 })).sureness.join(" ")).not.toContain("taken over");
});
