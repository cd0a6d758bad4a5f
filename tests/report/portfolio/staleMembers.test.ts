import { expect, it } from "vitest";
import { staleMembers } from "#report/portfolio/staleMembers.ts";

it.each([
  { name: "nobody", moments: [], stale: [] },
  { name: "a year ago to the day", moments: ["2025-11-29T08:00:00.000Z"], stale: [] },
  { name: "a day more", moments: ["2025-11-28T23:00:00.000Z"], stale: ["2025-11-28T23:00:00.000Z"] },
  {
    name: "the oldest first, and an unknown date before all",
    moments: ["2026-11-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z", "", "2022-01-01T00:00:00.000Z"],
    stale: ["", "2022-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"],
  },
])("not recent is what changed more than 365 days ago: $name", ({ moments, stale }) => {
  const members = moments.map((updatedAt) => ({ updatedAt }));
  expect(staleMembers(members, "2026-11-29").map(({ updatedAt }) => updatedAt)).toEqual(stale);
});
