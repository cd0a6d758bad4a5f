import { expect, it } from "vitest";
import { sinceSnapshot } from "#node/commands/sinceSnapshot.ts";
import { aSnapshot } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const assessment = anAssessment(
  {},
  {
    snapshots: [
      { ...aSnapshot({}, { label: "Spring", takenAt: "2025-03-01T09:00:00.000Z" }), id: "a" },
      { ...aSnapshot({}, { label: "spring ", takenAt: "2026-03-01T09:00:00.000Z" }), id: "b" },
      { ...aSnapshot({}, { label: "a", takenAt: "2026-04-01T09:00:00.000Z" }), id: "c" },
    ],
  },
);

it.each([
  { name: "nothing asked", asked: null, found: undefined },
  { name: "an id, also where a label is the same", asked: "a", found: "a" },
  { name: "a label, of two the newest, whatever its capitals", asked: "SPRING", found: "b" },
])("$name", ({ asked, found }) => {
  const since = sinceSnapshot(assessment, asked);
  expect(since.ok ? since.value.comparedWith : since.error).toBe(found);
});

it("lists the snapshots there are", () => {
  const since = sinceSnapshot(assessment, "Autumn");
  expect(since.ok ? "" : since.error).toBe(
    "--since Autumn is not one of its snapshots. Its snapshots:\n  Spring (2025-03-01, id a)\n  spring (2026-03-01, id b)\n  a (2026-04-01, id c)",
  );
  const none = sinceSnapshot(anAssessment({}), "Autumn");
  expect(none.ok ? "" : none.error).toContain("It has no snapshot.");
});
