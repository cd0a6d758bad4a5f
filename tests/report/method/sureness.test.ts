import { writeSureness } from "#report/method/sureness.ts";
import { expect, it } from "vitest";
import { answers, reportOf, words } from "../../fixtures/threeAreas.ts";

const { overall, counts } = reportOf(answers({ level: 3 }, { level: 3 }, { level: 3 }));
const sure = (evidence: { asserted: number; documented: number; verified: number }) =>
  writeSureness(words, counts, { ...overall, score: { ...overall.score, evidence } }, 0.8).at(-1);

it.each([
  [
    { asserted: 1, documented: 0, verified: 0 },
    "Every answer rests on somebody’s word; none is documented or checked independently yet.",
  ],
  [{ asserted: 0, documented: 1, verified: 0 }, "Every answer rests on documents; none was checked independently yet."],
  [{ asserted: 0, documented: 0, verified: 1 }, "Every answer was checked independently."],
  [
    { asserted: 0, documented: 0.8, verified: 0.2 },
    "Of the answers given, 80% rest on documents and 20% were checked independently.",
  ],
  [
    { asserted: 0.4, documented: 0.6, verified: 0 },
    "Of the answers given, 60% rest on documents and 40% rest on somebody’s word; none was checked independently yet.",
  ],
  [
    { asserted: 0.997, documented: 0.003, verified: 0 },
    "Of the answers given, less than 1% rest on documents and more than 99% rest on somebody’s word; none was checked independently yet.",
  ],
])("tells %o in words, and never a share that exists as nothing or as all", (evidence, says) =>
  expect(sure(evidence)).toBe(says),
);
